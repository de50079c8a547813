import * as React from 'react';
import { Button, FailureBox, MessageBox, Steps, useFormats } from '../../../ui';
import { ProgressIndicator } from '../../../ui/fluent';
import { useReportWords } from '../words';
import styles from './Preview.module.scss';
import { Publishing, clashOf } from './publishing';

interface PublishBoxProps {
  publishing: Publishing;
  onPublish: () => void;
  onStop: () => void;
}

/** From the question to the published report: every step is shown, and what stopped it can be taken up again. */
export function PublishBox({ publishing, onPublish, onStop }: PublishBoxProps): JSX.Element {
  const { publish: words, preview } = useReportWords();
  const [asked, setAsked] = React.useState(false);
  switch (publishing.state) {
    case 'writing':
    case 'checking': return <Running publishing={publishing} onStop={onStop} />;
    case 'stopped': return (
      <MessageBox kind="info" heading={words.stopped} actions={<Button icon="reload" onClick={onPublish}>{preview.publish}</Button>}>{words.nothingShown}</MessageBox>
    );
    case 'failed': return <Failed error={publishing.error} onPublish={onPublish} />;
    default: return asked
      ? <Question onYes={onPublish} onNo={() => setAsked(false)} />
      : <Button kind="primary" onClick={() => setAsked(true)}>{preview.publish}</Button>;
  }
}

/** What stopped it. A draft that others have changed is read again first; one that is published already is not published twice. */
function Failed({ error, onPublish }: { error: unknown; onPublish: () => void }): JSX.Element {
  const { publish: words, preview } = useReportWords();
  const clash = clashOf(error);
  if (clash === 'already') return <MessageBox kind="warning" heading={words.already}>{words.alreadyHint}</MessageBox>;
  if (clash === 'changed') {
    return <MessageBox kind="warning" heading={words.changed} actions={<Button kind="primary" onClick={onPublish}>{preview.publish}</Button>}>{words.changedHint}</MessageBox>;
  }
  return (
    <div className={styles.failed}>
      <MessageBox kind="warning" heading={words.failed}>{words.nothingShown}</MessageBox>
      <FailureBox error={error} task="writing" onRetry={onPublish} />
    </div>
  );
}

function Question({ onYes, onNo }: { onYes: () => void; onNo: () => void }): JSX.Element {
  const { preview: words } = useReportWords();
  const yes = React.useRef<HTMLButtonElement>(null);
  React.useEffect(() => yes.current?.focus(), []);
  return (
    <MessageBox kind="info" heading={words.sure} actions={<><Button ref={yes} kind="primary" onClick={onYes}>{words.yes}</Button><Button onClick={onNo}>{words.no}</Button></>}>
      {words.sureHint}
    </MessageBox>
  );
}

function Running({ publishing, onStop }: { publishing: Extract<Publishing, { stopping: boolean }>; onStop: () => void }): JSX.Element {
  const { publish: words } = useReportWords();
  const formats = useFormats();
  const { steps } = words;
  const writing = publishing.state === 'writing';
  const text = writing ? words.writing(formats.number(publishing.done), formats.number(publishing.total)) : words.checking;
  const share = writing && publishing.total > 0 ? publishing.done / publishing.total : undefined;
  return (
    <div className={styles.running}>
      <Steps label={words.label} names={[steps.writing, steps.checking, steps.published]} current={writing ? 0 : 1} pastText={words.past} />
      <p role="status">{writing && publishing.total === 0 ? steps.writing : text}</p>
      <ProgressIndicator ariaLabel={words.label} percentComplete={share} barHeight={6} />
      <p className={styles.muted}>{words.stay}</p>
      <div><Button aria-disabled={publishing.stopping} onClick={onStop}>{words.stop}</Button>{publishing.stopping && <span role="status"> {words.stopping}</span>}</div>
    </div>
  );
}
