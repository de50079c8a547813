import * as React from 'react';
import { ReportContent } from '../../../domain/statusReport';
import type { PublishedReport, StatusReportRepository } from '../../../lists';
import { Button, Icon, MessageBox, StepHeading, useStrings } from '../../../ui';
import { ReportDocument } from '../parts/Document';
import { storedContent } from '../reports';
import { useReportWords } from '../words';
import { areaField } from '../write/draftFields';
import { DraftSaver, DraftView } from '../write/draftSaver';
import { SaveLine } from '../write/SaveLine';
import styles from './Preview.module.scss';
import { PublishBox } from './PublishBox';
import { clashOf, usePublishing } from './publishing';

export interface PreviewViewProps {
  repository: StatusReportRepository;
  saver: DraftSaver;
  view: DraftView;
  /** What would be published. */
  content: ReportContent;
  last?: ReportContent;
  onBack: () => void;
  onBusy: (busy: boolean) => void;
  onPublished: (report: PublishedReport) => void;
  freshness: JSX.Element;
}

/** The draft as it will look, and the publishing of it. What is published is what stands here. */
export function PreviewView({ repository, saver, view, content, last, onBack, onBusy, onPublished, freshness }: PreviewViewProps): JSX.Element {
  const words = useReportWords();
  const work = usePublishing(repository, onBusy, onPublished);
  const title = view.fields.title ?? '';
  const [unsaved, setUnsaved] = React.useState(false);
  const frozen = React.useRef<{ content: ReportContent; title: string }>();
  const running = work.publishing.state === 'writing' || work.publishing.state === 'checking';

  const changedBy = work.publishing.state === 'failed' && clashOf(work.publishing.error) === 'changed' ? work.publishing.error : undefined;
  React.useEffect(() => {
    if (!changedBy) return;
    frozen.current = undefined;
    void saver.refresh();
  }, [changedBy, saver]);

  // A new try is about the same copy as the first, also when the plan has been read again in between.
  const publish = async (): Promise<void> => {
    const draft = await saver.flush();
    setUnsaved(!draft);
    if (!draft) return;
    frozen.current ??= { content, title };
    work.publish(draft, storedContent(frozen.current.title, frozen.current.content, last?.head.day));
  };
  return (
    <div className={styles.view}>
      <StepHeading>{words.preview.title}</StepHeading>
      <p className={styles.draft}><Icon name="lock" />{words.preview.draft}</p>
      <p className={styles.muted}>{words.preview.hint}</p>
      <Missing view={view} content={content} />
      {unsaved && <><MessageBox kind="warning" heading={words.publish.unsaved} /><SaveLine saver={saver} view={view} /></>}
      <div className={styles.actions}>
        <PublishBox publishing={work.publishing} onPublish={() => { void publish(); }} onStop={work.stop} />
        {!running && <Button onClick={onBack}>{words.preview.back}</Button>}
      </div>
      {!running && freshness}
      <div className={styles.paper}><ReportDocument title={title} head={content.head} rows={{ rows: content.rows }} before={last} /></div>
    </div>
  );
}

/** Areas that nothing is written about: allowed, but seen before and not after. */
function Missing({ view, content }: Pick<PreviewViewProps, 'view' | 'content'>): JSX.Element | null {
  const { preview: words } = useReportWords();
  const { common } = useStrings();
  const silent = content.head.areas.filter(({ key }) => !(view.fields[areaField(key)] ?? '').trim()).map(({ key, title }) => title.split(':')[0] || key);
  return silent.length > 0 ? <p className={styles.muted}>{words.missing(common.list(silent))}</p> : null;
}
