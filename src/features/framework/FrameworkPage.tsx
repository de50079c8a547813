import * as React from 'react';
import { Area, Theme } from '../../domain';
import { FrameworkRepository, Frameworks, Plan, PlanRepository, StoredEdition } from '../../lists';
import { Button, FailureBox, Loading, MessageBox, StepHeading, useLoad } from '../../ui';
import { FluentRoot } from '../../ui/fluent';
import { Changing } from './changing/Changing';
import { EditionReader } from './changing/useChange';
import styles from './Framework.module.scss';
import { PresentEdition } from './present/PresentEdition';
import { FrameworkScene, SceneProvider } from './scene';
import { useFrameworkWords } from './words';

export interface FrameworkPageProps extends Pick<FrameworkScene, 'linkToActivity' | 'openActivity'> {
  plan: PlanRepository;
  repository: FrameworkRepository;
  /** The way to the set-up, for a site whose lists are older than this. */
  openSetUp: () => void;
  onClose: () => void;
  /** Told when something is being stored: meanwhile the page should not be left. */
  onBusy: (busy: boolean) => void;
  /** The code that reads files; its own chunk unless a test hands in another. */
  loadReader?: () => Promise<EditionReader>;
}

const readerChunk = (): Promise<EditionReader> => import(/* webpackChunkName: 'handlingsplan-edition' */ '../../exchange/edition');

interface Read {
  plan: Plan;
  frameworks: Frameworks;
}

/** Ramverk: a plan owner adds and hides themes, and brings in a new edition from a file; all others read it. */
export function FrameworkPage(props: FrameworkPageProps): JSX.Element {
  const { plan, repository } = props;
  const words = useFrameworkWords();
  const read = React.useCallback(async (): Promise<Read> => {
    const [its, frameworks] = await Promise.all([plan.load(), repository.read()]);
    return { plan: its, frameworks };
  }, [plan, repository]);
  const load = useLoad(read);
  if (load.state === 'loading') return <Loading label={words.loading} />;
  if (load.state === 'failed') return <FailureBox error={load.error} task="reading" onRetry={load.reload} />;
  return <FluentRoot><Views {...props} read={load.value} reload={load.reload} /></FluentRoot>;
}

/** The plan's edition; one without rows is shown as empty. */
function presentOf({ editions, present }: Frameworks): StoredEdition {
  return editions.find(({ framework }) => framework.edition === present) ?? { framework: { edition: present, title: present, areas: [] }, whole: false };
}

/** The editions with a theme that was added or changed here. */
function withTheme(frameworks: Frameworks, theme: Theme): Frameworks {
  const changed = (area: Area): Area => ({ ...area, themes: area.themes.some(({ key }) => key === theme.key) ? area.themes.map(each => (each.key === theme.key ? theme : each)) : [...area.themes, theme] });
  const editions = frameworks.editions.map(edition => (edition.framework.edition !== frameworks.present ? edition : {
    ...edition, framework: { ...edition.framework, areas: edition.framework.areas.map(area => (area.key === theme.areaKey ? changed(area) : area)) }
  }));
  return { ...frameworks, editions };
}

/** The edition at hand, or the change to another one in its place. */
function Views({ read, reload, repository, linkToActivity, openActivity, openSetUp, onBusy, onClose, loadReader = readerChunk }: FrameworkPageProps & { read: Read; reload: () => void }): JSX.Element {
  const words = useFrameworkWords();
  const { plan } = read;
  const [begun, begin] = React.useState<'file' | StoredEdition>();
  const [frameworks, setFrameworks] = React.useState(read.frameworks);
  React.useEffect(() => setFrameworks(read.frameworks), [read]);
  const putTheme = React.useCallback((theme: Theme) => setFrameworks(before => withTheme(before, theme)), []);
  const mayChange = frameworks.rights.change && plan.rights.changeRegisters && !plan.newerThanCode && !plan.olderThanCode;
  const scene = React.useMemo(
    () => ({ repository, plan, frameworks, present: presentOf(frameworks), mayChange, putTheme, linkToActivity, openActivity }),
    [repository, plan, frameworks, mayChange, putTheme, linkToActivity, openActivity]
  );
  const [wasAway, setAway] = React.useState(false);
  const leave = (changed: boolean): void => {
    begin(undefined);
    setAway(true);
    if (changed) reload();
  };
  return (
    <SceneProvider value={scene}>
      <div className={styles.page}>
        {begun
          ? <Changing begin={begun} loadReader={loadReader} onBusy={onBusy} onLeave={leave} onToPlan={onClose} />
          : (
            <>
              <div><StepHeading atFirst={!wasAway}>{words.title}</StepHeading><p className={styles.muted}>{words.intro}</p></div>
              <Why plan={plan} mayChange={mayChange} openSetUp={openSetUp} />
              <PresentEdition key={frameworks.present} onLoad={() => begin('file')} onChange={begin} />
            </>
          )}
      </div>
    </SceneProvider>
  );
}

/** Why nothing can be changed here, if so. */
function Why({ plan: { newerThanCode, olderThanCode, rights }, mayChange, openSetUp }: { plan: Plan; mayChange: boolean; openSetUp: () => void }): JSX.Element | null {
  const { newer, older, notYours } = useFrameworkWords();
  if (mayChange) return null;
  if (newerThanCode) return <MessageBox kind="info" heading={newer.heading}>{newer.text}</MessageBox>;
  if (olderThanCode && rights.changeRegisters) return <MessageBox kind="info" heading={older.heading} actions={<Button kind="primary" onClick={openSetUp}>{older.button}</Button>}>{older.text}</MessageBox>;
  return <MessageBox kind="info" heading={notYours.heading}>{notYours.text}</MessageBox>;
}
