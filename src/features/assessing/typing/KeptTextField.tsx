import * as React from 'react';
import { Button, FailureBox, MessageBox, useFormats } from '../../../ui';
import { fieldClass } from '../../../ui/field';
import { useAssessingWords } from '../words';
import { KeptText, TextPorts, TextView } from './keptText';
import styles from './KeptTextField.module.scss';
import { useKeptText } from './useKeptText';

export interface KeptTextFieldProps extends TextPorts {
  id: string;
  label: string;
  /** The label is a heading of its place. */
  heading?: boolean;
  rows: number;
  /** Characters at most. */
  longest: number;
  readOnly: boolean;
  /** Stands under the field while nothing else is to be said. */
  hint: string;
  onKeyDown?: (event: React.KeyboardEvent<HTMLTextAreaElement>) => void;
}

/** Characters left from which the field says so. */
const nearlyFull = 200;

/** A text that is stored when its field is left, and what becomes of it. */
export function KeptTextField({ id, label, heading, rows, longest, readOnly, hint, onKeyDown, ...ports }: KeptTextFieldProps): JSX.Element {
  const words = useAssessingWords().text;
  const { number } = useFormats();
  const { text, view } = useKeptText(ports);
  const value = readOnly ? ports.stored() : view.mine ?? ports.stored();
  const field = React.useRef<HTMLTextAreaElement>(null);
  // What was pressed goes with what was in the way: the field it was about takes the focus.
  const onWay = (go: () => Promise<void>): void => {
    field.current?.focus();
    void go();
  };
  const left = longest - value.length;
  // Who was typing while the round closed keeps the field, and the focus in it.
  const [begunReadOnly] = React.useState(readOnly);
  if (readOnly && begunReadOnly && view.mine === undefined) return <Written {...{ id, label, heading, hint }} text={value} />;
  const named = <label htmlFor={id}>{label}</label>;
  return (
    <div className={styles.text}>
      {heading ? <h4>{named}</h4> : <div className={styles.label}>{named}</div>}
      <textarea
        ref={field} id={id} className={fieldClass} rows={rows} value={value} maxLength={longest} readOnly={readOnly} aria-describedby={`${id}-told`}
        onChange={event => text.type(event.target.value)} onBlur={() => void text.flush()} onKeyDown={onKeyDown}
      />
      <p id={`${id}-told`} className={styles.hint}>
        <Told view={view} hint={hint} />
        {left < nearlyFull && <> {words.left(number(left))}</>}
      </p>
      <InTheWay text={text} view={view} readOnly={readOnly} onWay={onWay} />
    </div>
  );
}

/** A text that nobody changes any more. */
function Written({ id, label, heading, hint, text }: Pick<KeptTextFieldProps, 'id' | 'label' | 'heading' | 'hint'> & { text: string }): JSX.Element {
  const words = useAssessingWords().text;
  const named = <span id={`${id}-name`}>{label}</span>;
  return (
    <div className={styles.text} role="group" aria-labelledby={`${id}-name`}>
      {heading ? <h4>{named}</h4> : <div className={styles.label}>{named}</div>}
      <p id={id} tabIndex={-1} className={text ? styles.quote : styles.none}>{text || words.none}</p>
      {hint && <p className={styles.hint}>{hint}</p>}
    </div>
  );
}

function Told({ view: { mine, save, restored }, hint }: { view: TextView; hint: string }): JSX.Element {
  const words = useAssessingWords().text;
  const formats = useFormats();
  const told = save.state === 'saved' ? words.saved(formats.time(save.at)) : restored ? words.restored : '';
  return <><span role="status">{told}</span>{!told && (save.state === 'saving' ? words.saving : mine !== undefined ? words.typing : hint)}</>;
}

interface InTheWayProps {
  text: KeptText;
  view: TextView;
  readOnly: boolean;
  onWay: (go: () => Promise<void>) => void;
}

/** What keeps a text from being stored, and the way on. */
function InTheWay({ text, view: { mine, save, unkept }, readOnly, onWay }: InTheWayProps): JSX.Element | null {
  const words = useAssessingWords().text;
  if (mine === undefined) return null;
  if (save.state === 'failed') {
    return <><MessageBox kind="info" heading={words.kept} /><FailureBox error={save.error} task="writing" onRetry={() => onWay(text.flush)} /></>;
  }
  if (save.state === 'clash') return <Clash theirs={save.theirs} by={save.by} at={save.at} mine={mine} onChoose={chosen => onWay(() => text.choose(chosen))} />;
  if (save.state === 'late') {
    const { round, counted } = save;
    const heading = counted ? words.lateCounted : round.state === 'closing' ? words.closing : words.late;
    return <MessageBox kind={counted ? 'info' : 'warning'} heading={heading}>{!counted && <Own mine={mine} />}</MessageBox>;
  }
  if (readOnly) return <MessageBox kind="warning" heading={words.late}><Own mine={mine} /></MessageBox>;
  return unkept ? <MessageBox kind="warning" heading={words.unkept} /> : null;
}

/** What was typed and is stored nowhere else, to be copied. */
function Own({ mine }: { mine: string }): JSX.Element {
  const words = useAssessingWords().text;
  return <>{words.lateHint}<p className={styles.quote}>{mine}</p></>;
}

interface ClashProps {
  theirs: string;
  by?: string;
  at?: string;
  mine: string;
  onChoose: (text: string) => void;
}

function Clash({ theirs, by, at, mine, onChoose }: ClashProps): JSX.Element {
  const words = useAssessingWords().text;
  const formats = useFormats();
  const actions = (
    <>
      <Button onClick={() => onChoose(mine)}>{words.keepMine}</Button>
      <Button onClick={() => onChoose(theirs)}>{words.takeTheirs}</Button>
      {mine.trim() && theirs.trim() && <Button onClick={() => onChoose(`${mine.trim()}\n${theirs.trim()}`)}>{words.bringTogether}</Button>}
    </>
  );
  return (
    <MessageBox kind="warning" heading={by && at ? words.clash(by, formats.time(at)) : words.clashUnknown} actions={actions}>
      <strong>{words.theirs}</strong>
      <p className={styles.quote}>{theirs || words.emptyTheirs}</p>
    </MessageBox>
  );
}
