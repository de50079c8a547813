import * as React from 'react';
import { Button } from '../Button';
import { classNames } from '../classNames';
import { Icon } from '../Icon';
import styles from './DropZone.module.scss';

export interface DropZoneWords {
  drop: string;
  /** While a file is held over the place. */
  dropping: string;
  or: string;
  pick: string;
  kinds: string;
  severalFiles: (name: string) => string;
}

export interface DropZoneProps {
  words: DropZoneWords;
  /** Kinds that the file dialog offers, for example `.xlsx`; what a file really is, its bytes decide. */
  accept: string;
  onFile(file: File): void;
}

/** A place to drop a file on, with a button that opens the file dialog for everybody else. */
export function DropZone({ words, accept, onFile }: DropZoneProps): JSX.Element {
  const input = React.useRef<HTMLInputElement>(null);
  const [over, setOver] = React.useState(false);
  const [note, setNote] = React.useState('');
  const take = (files: FileList | null): void => {
    if (!files || files.length === 0) return;
    if (files.length > 1) setNote(words.severalFiles(files[0].name));
    onFile(files[0]);
  };
  const allow = (event: React.DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: React.DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <div className={classNames(styles.zone, over && styles.over)} onDragEnter={allow} onDragOver={allow} onDragLeave={() => setOver(false)} onDrop={drop}>
      <Icon name="upload" size="large" />
      <p className={styles.title}>{over ? words.dropping : words.drop}</p>
      <p className={styles.weak}>{words.or}</p>
      <Button kind="primary" icon="document" onClick={() => input.current?.click()}>{words.pick}</Button>
      <input ref={input} type="file" hidden accept={accept} onChange={event => take(event.target.files)} />
      <p className={styles.weak}>{words.kinds}</p>
      <p role="status">{note}</p>
    </div>
  );
}
