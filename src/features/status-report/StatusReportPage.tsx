import * as React from 'react';
import { MeetingRepository, PlanFailure, PlanRepository, PublishedReport, StatusReportDraft, StatusReportRepository, UnsentWrites } from '../../lists';
import { AddressPort, FailureBox, Loading, MessageBox, useLoad } from '../../ui';
import { ReportList } from './list/ReportList';
import { ReportScene, ReportSceneProvider } from './parts/reportScene';
import { ReadView } from './read/ReadView';
import { Report, readReport } from './reports';
import { RouteState, useRoute } from './route';
import styles from './StatusReport.module.scss';
import { useReportWords } from './words';
import { Writing } from './write/Writing';

export interface StatusReportPageProps extends ReportScene {
  repository: StatusReportRepository;
  plan: PlanRepository;
  meetings: Pick<MeetingRepository, 'reportsSince'>;
  unsent: UnsentWrites;
  address: AddressPort;
  clock: () => Date;
  /** Told when publishing begins and ends. */
  onBusy: (busy: boolean) => void;
}

/** What the lists hold for this reader. */
interface Shelf {
  reports: Report[];
  /** Undefined for who may not read them. */
  drafts?: StatusReportDraft[];
}

/** Drafts for those who may read them; for all others the lists say that there is no such list, or forbid it. */
async function draftsIfAllowed(repository: StatusReportRepository): Promise<StatusReportDraft[] | undefined> {
  try {
    return await repository.drafts();
  } catch (failure) {
    if (failure instanceof PlanFailure && (failure.reason === 'forbidden' || failure.reason === 'notFound')) return undefined;
    throw failure;
  }
}

async function readShelf(repository: StatusReportRepository): Promise<Shelf> {
  const [published, drafts] = await Promise.all([repository.published(), draftsIfAllowed(repository)]);
  return { reports: published.map(readReport), drafts };
}

/** Status reports: what is published, for everyone, and the writing of the next one, for plan owners. */
export function StatusReportPage(props: StatusReportPageProps): JSX.Element {
  const { repository, linkToActivity, openActivity } = props;
  const words = useReportWords();
  const scene = React.useMemo(() => ({ linkToActivity, openActivity }), [linkToActivity, openActivity]);
  const read = React.useCallback(() => readShelf(repository), [repository]);
  const shelf = useLoad(read);
  if (shelf.state === 'loading') return <Loading label={words.loading} />;
  if (shelf.state === 'failed') return <FailureBox error={shelf.error} task="reading" onRetry={shelf.reload} />;
  return <ReportSceneProvider value={scene}><div className={styles.page}><Views {...props} shelf={shelf.value} reload={shelf.reload} /></div></ReportSceneProvider>;
}

interface ViewsProps extends StatusReportPageProps {
  shelf: Shelf;
  reload: () => void;
}

/** The view that the address names. */
function Views({ shelf, reload, ...props }: ViewsProps): JSX.Element {
  const { repository, address, onBusy } = props;
  const words = useReportWords();
  const routing = useRoute(address);
  const { route, go, link } = routing;
  const first = React.useRef(route);
  const arrived = route !== first.current;
  const [added, setAdded] = React.useState<Report>();
  const reports = added && !shelf.reports.some(({ id }) => id === added.id) ? [added, ...shelf.reports] : shelf.reports;
  const onPublished = (published: PublishedReport): void => {
    setAdded(readReport(published));
    reload();
    go({ at: 'report', id: published.id }, 'replace');
  };
  const toList = (): void => go({ at: 'list' });

  if ((route.at === 'write' || route.at === 'preview') && shelf.drafts) {
    return (
      <Writing
        {...props} draft={shelf.drafts[0]} last={reports.find(({ head }) => head)} preview={route.at === 'preview'} onBusy={onBusy}
        onPreview={preview => go({ at: preview ? 'preview' : 'write' })} onPublished={onPublished} onLeave={toList} onLeft={reload}
      />
    );
  }
  const report = route.at === 'report' ? reports.find(({ id }) => id === route.id) : undefined;
  if (route.at === 'report' && report) {
    return (
      <ReadView
        key={report.id} repository={repository} reports={reports} report={report} compare={route.compare} fresh={added?.id === report.id} arrived={arrived} link={() => link(route)}
        onCompare={compare => go({ ...route, compare })} onBack={toList}
      />
    );
  }
  return (
    <>
      {route.at === 'report' && <MessageBox kind="info" heading={words.report.gone} />}
      <List {...props} arrived={arrived} reports={reports} drafts={shelf.drafts} routing={routing} reload={reload} />
    </>
  );
}

interface ListProps extends Shelf, Pick<StatusReportPageProps, 'repository'> {
  arrived: boolean;
  routing: RouteState;
  reload: () => void;
}

function List({ repository, arrived, reports, drafts, routing: { go, link }, reload }: ListProps): JSX.Element {
  const remove = async (draft: StatusReportDraft): Promise<void> => {
    await repository.removeDraft(draft);
    reload();
  };
  return (
    <ReportList
      reports={reports} drafts={drafts} atFirst={!arrived} link={id => link({ at: 'report', id })} onOpen={id => go({ at: 'report', id })}
      onWrite={() => go({ at: 'write' })} onRemove={remove}
    />
  );
}
