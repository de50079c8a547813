import * as React from 'react';
import { Button, FailureBox, Icon, MessageBox, useFormats } from '../../../ui';
import { useReportWords } from '../words';
import { DraftSaver, DraftView } from './draftSaver';
import styles from './Write.module.scss';

interface SaveLineProps {
  saver: DraftSaver;
  view: DraftView;
  /** Only the line; what stands in the way is said elsewhere. */
  quiet?: boolean;
}

/** How the saving goes, and what stands in its way. */
export function SaveLine({ saver, view, quiet }: SaveLineProps): JSX.Element {
  const words = useReportWords();
  const { write } = words;
  const { save, unkept, restored } = view;
  return (
    <div className={styles.saving}>
      <p className={styles.draft}><Icon name="lock" size="small" />{words.list.drafts}. <Told view={view} /></p>
      {!quiet && restored && <MessageBox kind="info" heading={write.restored} />}
      {!quiet && unkept && view.pending && <MessageBox kind="warning" heading={write.unkept} />}
      {!quiet && save.state === 'failed' && (
        <>
          <MessageBox kind="info" heading={write.kept} />
          <FailureBox error={save.error} task="writing" onRetry={() => { void saver.flush(); }} />
        </>
      )}
      {!quiet && save.state === 'lost' && (
        <MessageBox kind="warning" heading={write.lost} actions={<Button onClick={() => { void saver.startAnew(); }}>{write.saveAsNew}</Button>}>{write.lostHint}</MessageBox>
      )}
    </div>
  );
}

function Told({ view: { save } }: { view: DraftView }): JSX.Element {
  const { write: words } = useReportWords();
  const formats = useFormats();
  if (save.state === 'waiting') return <>{words.waiting}</>;
  if (save.state === 'saving') return <>{words.saving}</>;
  return <span role="status">{save.state === 'saved' ? words.saved(formats.time(save.at)) : ''}</span>;
}
