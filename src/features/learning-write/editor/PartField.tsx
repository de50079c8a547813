import * as React from 'react';
import { WrittenPart, longestOf } from '../../../domain/learning';
import { Icon, classNames } from '../../../ui';
import { isTooLong } from '../desk';
import { PartFind, changeField, cleanPaste, waiting } from '../finds';
import { MarksBehind, NumbersOver } from '../MarkedText';
import { useIdentityWords, useWriteWords } from '../words';
import styles from './Editor.module.scss';

interface PartFieldProps {
  part: WrittenPart;
  text: string;
  finds: readonly PartFind[];
  /** It has a number of a person in it or is too long, so it is kept on this computer alone. */
  held: boolean;
  onText: (text: string) => void;
  onNumber: (find: PartFind) => void;
  children?: React.ReactNode;
}

export const fieldId = (part: string): string => `lw-${part}`;

const lineEnds = /\s*[\r\n]+\s*/g;

/** What is pasted comes in as clean text, undone by Ctrl+Z as typing is. */
function pasteClean(event: React.ClipboardEvent<HTMLTextAreaElement | HTMLInputElement>, oneLine = false): void {
  const text = cleanPaste(event.clipboardData.getData('text/plain'));
  if (text === '') return;
  event.preventDefault();
  const field = event.currentTarget;
  const { selectionStart, selectionEnd } = field;
  changeField(field, { start: selectionStart ?? 0, end: selectionEnd ?? 0, words: oneLine ? text.replace(/\s+/g, ' ').trim() : text });
}

/** One part: its question, a plain field with the finds marked behind it, and what waits in it. The title is one line that goes on below when it is long. */
export function PartField({ part, text, finds, held, onText, onNumber, children }: PartFieldProps): JSX.Element {
  const { parts, guides, field } = useWriteWords();
  const { kinds } = useIdentityWords();
  const id = fieldId(part);
  const oneLine = part === 'title';
  const isLong = isTooLong(text, part);
  return (
    <section className={styles.sect} aria-labelledby={`${id}-name`}>
      <div className={styles.head}><h3><label id={`${id}-name`} htmlFor={id}>{parts[part]}</label></h3>{text.trim() === '' && <span className={styles.hint}>{field.empty}</span>}</div>
      <p id={`${id}-guide`} className={styles.guide}>{guides[part]}</p>
      <div className={styles.editor}>
        <MarksBehind text={text} finds={finds} />
        <textarea
          id={id} className={classNames(styles.text, oneLine && styles.line)} value={text} rows={oneLine ? 1 : 2} spellCheck autoComplete="off" aria-describedby={`${id}-guide ${id}-finds`} aria-invalid={held || undefined}
          onChange={event => onText(oneLine ? event.target.value.replace(lineEnds, ' ') : event.target.value)} onPaste={event => pasteClean(event, oneLine)}
          onKeyDown={event => { if (oneLine && event.key === 'Enter') event.preventDefault(); }}
        />
        <NumbersOver text={text} finds={finds} onNumber={onNumber} numberLabel={find => field.number(find.number ?? 0, kinds[find.kind])} />
      </div>
      <FieldNote id={`${id}-finds`} finds={finds} />
      {isLong && <p className={styles.held} role="alert"><Icon name="error" size="small" /> {field.tooLong(longestOf(part), text.length)}</p>}
      {children}
    </section>
  );
}

function FieldNote({ id, finds }: { id: string; finds: readonly PartFind[] }): JSX.Element {
  const { field } = useWriteWords();
  const open = waiting(finds);
  const blocking = open.filter(({ blocks }) => blocks).length;
  const deciding = open.length - blocking;
  return (
    <div id={id} className={styles.note}>
      {blocking > 0 && <p><Icon name="error" size="small" /> <strong className={styles.bad}>{field.blocking(blocking)}</strong>{deciding > 0 ? field.andDeciding(deciding) : field.onlyBlocking}</p>}
      {blocking === 0 && deciding > 0 && <p><Icon name="warning" size="small" /> {field.deciding(deciding)}</p>}
      {blocking > 0 && <p className={styles.held}><Icon name="lock" size="small" /> {field.held}</p>}
    </div>
  );
}
