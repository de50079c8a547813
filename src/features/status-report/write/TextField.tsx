import * as React from 'react';
import { Button, MessageBox, useFormats } from '../../../ui';
import { fieldClass } from '../../../ui/field';
import { useReportWords } from '../words';
import { DraftSaver, DraftView, TextClash } from './draftSaver';
import styles from './Write.module.scss';

interface TextFieldProps {
  field: string;
  label: string;
  rows: number;
  /** Characters at most. */
  longest: number;
  saver: DraftSaver;
  view: DraftView;
}

/** Characters left from which the field says so. */
const nearlyFull = 400;

/** One text of the draft; where another owner has written too, both texts and the choice between them. */
export function TextField({ field, label, rows, longest, saver, view }: TextFieldProps): JSX.Element {
  const { write: words } = useReportWords();
  const formats = useFormats();
  const text = view.fields[field] ?? '';
  const id = `hp-report-${field.replace(':', '-')}`;
  const left = longest - text.length;
  const common = { id, className: fieldClass, value: text, maxLength: longest };
  return (
    <div className={styles.text}>
      <label className={styles.label} htmlFor={id}>{label}</label>
      {rows > 1
        ? <textarea {...common} rows={rows} onChange={event => saver.set(field, event.target.value)} />
        : <input {...common} type="text" onChange={event => saver.set(field, event.target.value)} />}
      {left < nearlyFull && rows > 1 && <p className={styles.muted}>{words.left(formats.number(left))}</p>}
      {view.clashes[field] && <Clash clash={view.clashes[field]} mine={text} onChoose={chosen => saver.choose(field, chosen)} />}
    </div>
  );
}

interface ClashProps {
  clash: TextClash;
  mine: string;
  onChoose: (text: string) => void;
}

function Clash({ clash: { theirs, by, at }, mine, onChoose }: ClashProps): JSX.Element {
  const { write: words } = useReportWords();
  const formats = useFormats();
  const actions = (
    <>
      <Button onClick={() => onChoose(mine)}>{words.keepMine}</Button>
      <Button onClick={() => onChoose(theirs)}>{words.takeTheirs}</Button>
      {mine.trim() && theirs.trim() && <Button onClick={() => onChoose(`${mine.trim()}\n\n${theirs.trim()}`)}>{words.bringTogether}</Button>}
    </>
  );
  return (
    <MessageBox kind="warning" heading={by && at ? words.clash(by, formats.time(at)) : words.clashUnknown} actions={actions}>
      <strong>{words.theirs}</strong>
      <p className={styles.quote}>{theirs || words.emptyTheirs}</p>
    </MessageBox>
  );
}
