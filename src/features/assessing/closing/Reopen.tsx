import * as React from 'react';
import { Button, FailureBox, Icon, MessageBox } from '../../../ui';
import { fieldClass } from '../../../ui/field';
import { Running } from './CloseBox';
import styles from './Closing.module.scss';
import { ClosingWork } from './useClosing';
import { useClosingWords } from './words';

/** Characters of a reason at most: it stands in the log, which has room for many. */
const longestWhy = 500;

/** Opens a round again, with the reason that its log then has. What is typed stays until that is done. */
export function Reopen({ work: { closing, reopen } }: { work: ClosingWork }): JSX.Element {
  const { reopen: words, stay } = useClosingWords();
  const [asked, setAsked] = React.useState(false);
  const [why, setWhy] = React.useState('');
  const [tried, setTried] = React.useState(false);
  const field = React.useRef<HTMLTextAreaElement>(null);
  React.useEffect(() => { if (asked) field.current?.focus(); }, [asked]);
  if (closing.state === 'reopening') return <Running text={words.running} hint={stay} />;
  if (!asked) return <p><Button icon="undo" onClick={() => setAsked(true)}>{words.button}</Button></p>;
  const wrong = tried && why.trim() === '';
  const go = (): void => {
    setTried(true);
    if (why.trim() === '') field.current?.focus();
    else reopen(why);
  };
  return (
    <section className={styles.reopen} aria-labelledby="hp-reopen">
      <h3 id="hp-reopen">{words.heading}</h3>
      <p className={styles.muted}>{words.means}</p>
      <div>
        <label htmlFor="hp-reopen-why">{words.why}</label>
        <textarea
          ref={field} id="hp-reopen-why" className={fieldClass} rows={3} maxLength={longestWhy} required value={why} aria-invalid={wrong || undefined}
          aria-describedby={wrong ? 'hp-reopen-wrong' : 'hp-reopen-hint'} onChange={event => setWhy(event.target.value)}
        />
        {wrong ? <p id="hp-reopen-wrong" className={styles.wrong} role="alert"><Icon name="error" size="small" />{words.whyMissing}</p> : <p id="hp-reopen-hint" className={styles.hint}>{words.whyHint}</p>}
      </div>
      {closing.state === 'reopenFailed' && <FailureBox error={closing.error} task="writing" onRetry={go} />}
      {closing.state === 'reopenConflict' && <MessageBox kind="warning" heading={words.conflict} />}
      <p className={styles.actions}><Button kind="primary" onClick={go}>{words.yes}</Button><Button onClick={() => setAsked(false)}>{words.no}</Button></p>
    </section>
  );
}
