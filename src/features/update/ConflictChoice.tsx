import * as React from 'react';
import { Activity, ProgressUpdate, Reported } from '../../domain';
import { ChangeConflict } from '../../lists';
import { Formats, Strings } from '../../loc';
import { Button, Icon, MessageBox, classNames, useFormats, useStrings } from '../../ui';
import { QueuedReport } from './queue';
import styles from './Queue.module.scss';
import { reportFailureText } from './reportFailure';

export interface ConflictChoiceProps {
  queued: QueuedReport;
  conflict: ChangeConflict;
  /** Earlier reports, the newest first, for what the other one wrote; undefined while they are not known. */
  history?: ProgressUpdate[];
  askWhom?: string;
  onChoose: (side: 'mine' | 'theirs') => void;
  /** Writes another report instead, on what stands there now. */
  onRewrite: () => void;
}

/** Two reports at once: both stand in the history, the question is whose values hold. Nothing is chosen beforehand. */
export function ConflictChoice({ queued, conflict, history = [], askWhom, onChoose, onRewrite }: ConflictChoiceProps): JSX.Element {
  const strings = useStrings();
  const { update: words } = strings;
  const formats = useFormats();
  const [side, setSide] = React.useState<'mine' | 'theirs'>();
  const [tried, setTried] = React.useState(false);
  const { by, at } = conflict.fields[0];
  const { answering, failure } = queued.state.kind === 'conflict' ? queued.state : { answering: false, failure: undefined };
  const due = conflict.fields.some(({ field }) => field === 'due');
  const text = (reported: Reported): string => reportedText(reported, due, strings, formats);
  const said = history.find(report => report.by.id === by.id && report.clientKey !== queued.report.clientKey)?.comment;
  const failed = failure && reportFailureText(failure, words, askWhom);
  const choose = (): void => {
    setTried(true);
    if (side && !answering) onChoose(side);
  };
  const name = `hp-conflict-${queued.key}`;
  return (
    <section className={styles.conflict} aria-label={words.conflict.flag}>
      <p className={styles.flag}><Icon name="warning" /><span>{words.conflict.flag}</span></p>
      <p>{words.conflict.who(by.name)}</p>
      <fieldset className={styles.fieldset}>
        <legend>{words.conflict.question}</legend>
        <Choice name={name} chosen={side === 'mine'} what={text({ ...conflict.theirs, ...conflict.mine })} who={words.conflict.mine(formats.time(queued.at))} said={queued.report.comment} onChoose={() => setSide('mine')} />
        <Choice name={name} chosen={side === 'theirs'} what={text(conflict.theirs)} who={words.conflict.theirs(by.name, formats.time(at))} said={said} onChoose={() => setSide('theirs')} />
      </fieldset>
      {tried && !side && <p className={styles.problem} role="alert">{words.conflict.choose}</p>}
      <Follows seen={queued.seen} theirs={conflict.theirs} mine={conflict.mine} by={by.name} />
      {failed && <MessageBox kind="warning" heading={failed.happened}>{failed.nextStep}</MessageBox>}
      <p className={styles.small}>{words.conflict.waits}</p>
      <div className={styles.buttons}>
        <Button kind="primary" aria-disabled={answering} onClick={choose}>{answering ? words.conflict.sending : words.conflict.send}</Button>
        <Button onClick={onRewrite}>{words.conflict.rewrite}</Button>
      </div>
    </section>
  );
}

function reportedText({ status, percent, due }: Reported, withDue: boolean, { common, update: { conflict: words } }: Strings, formats: Formats): string {
  const parts = [common.status[status], formats.percent(percent)];
  return (withDue ? [...parts, due ? words.due(formats.date(due)) : words.noDue] : parts).join(', ');
}

interface ChoiceProps {
  name: string;
  chosen: boolean;
  what: string;
  who: string;
  said?: string;
  onChoose: () => void;
}

function Choice({ name, chosen, what, who, said, onChoose }: ChoiceProps): JSX.Element {
  return (
    <label className={classNames(styles.choice, chosen && styles.chosen)}>
      <input type="radio" name={name} checked={chosen} onChange={onChoose} />
      <span>
        <strong>{what}</strong>
        <span className={styles.who}>{who}</span>
        {said && <span className={styles.said}>{said}</span>}
      </span>
    </label>
  );
}

/** What others changed and the report leaves as it is. */
function Follows({ seen, theirs, mine, by }: { seen: Activity; theirs: Activity; mine: ChangeConflict['mine']; by: string }): JSX.Element | null {
  const { update: { conflict: words } } = useStrings();
  const formats = useFormats();
  const lines: string[] = [];
  if (theirs.due && theirs.due !== seen.due && !('due' in mine)) lines.push(words.followsDue(formats.longDate(theirs.due), by));
  if (theirs.needsHelp !== seen.needsHelp && !('needsHelp' in mine)) lines.push(theirs.needsHelp ? words.followsHelp(by) : words.followsNoHelp(by));
  if (lines.length === 0) return null;
  return <div className={styles.follows}><strong>{words.follows}</strong>{lines.map(line => <p key={line}>{line}</p>)}</div>;
}
