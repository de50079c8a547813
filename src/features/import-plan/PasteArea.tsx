import * as React from 'react';
import { Button, useStrings } from '../../ui';
import { fileSource } from './fileSource';
import styles from './PasteArea.module.scss';
import { ImportSource } from './reading';

/** A field for a table copied from a document: it is read when it is pasted, with its cells if the clipboard has them. */
export function PasteArea({ onSource }: { onSource(source: ImportSource): void }): JSX.Element {
  const { choose } = useStrings().importPlan;
  const [text, setText] = React.useState('');
  const [note, setNote] = React.useState('');
  const readPasted = (html: string, plain: string): void => {
    if (plain.trim() || html.trim()) onSource({ kind: 'pasted', html, text: plain });
    else setNote(choose.nothingPasted);
  };
  const paste = (event: React.ClipboardEvent): void => {
    event.preventDefault();
    const { files } = event.clipboardData;
    const [html, plain] = [event.clipboardData.getData('text/html'), event.clipboardData.getData('text/plain')];
    // Excel puts a picture of the cells beside their text, so a file counts only when there is nothing else.
    if (files.length > 0 && !html && !plain) onSource(fileSource(files[0]));
    else readPasted(html, plain);
  };
  return (
    <section className={styles.area} aria-labelledby="hp-paste">
      <h3 id="hp-paste">{choose.pasteHeading}</h3>
      <p id="hp-paste-hint" className={styles.weak}>{choose.pasteHint}</p>
      <textarea
        className={styles.field} aria-label={choose.pasteLabel} aria-describedby="hp-paste-hint" spellCheck={false}
        value={text} onChange={event => setText(event.target.value)} onPaste={paste}
      />
      <div className={styles.foot}>
        <Button disabled={!text.trim()} onClick={() => readPasted('', text)}>{choose.pasteRead}</Button>
        <p role="status">{note}</p>
      </div>
    </section>
  );
}
