import * as React from 'react';
import { Button, Icon, classNames, useStrings } from '../../ui';
import styles from './DropZone.module.scss';
import { ImportSource } from './reading';

/** Kinds that the file dialog offers; what a file really is, its bytes decide. */
const offeredKinds = '.docx,.xlsx,.csv,.tsv,.txt';

export function fileSource(file: File): ImportSource {
  return { kind: 'file', name: file.name, read: () => file.arrayBuffer() };
}

/** A place to drop a file on, with a button that opens the file dialog for everybody else. */
export function DropZone({ onSource }: { onSource(source: ImportSource): void }): JSX.Element {
  const { choose } = useStrings().importPlan;
  const input = React.useRef<HTMLInputElement>(null);
  const [over, setOver] = React.useState(false);
  const [note, setNote] = React.useState('');
  const take = (files: FileList | null): void => {
    if (!files || files.length === 0) return;
    if (files.length > 1) setNote(choose.severalFiles(files[0].name));
    onSource(fileSource(files[0]));
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
      <p className={styles.title}>{over ? choose.dropping : choose.drop}</p>
      <p className={styles.weak}>{choose.or}</p>
      <Button kind="primary" icon="document" onClick={() => input.current?.click()}>{choose.pick}</Button>
      <input ref={input} type="file" hidden accept={offeredKinds} onChange={event => take(event.target.files)} />
      <p className={styles.weak}>{choose.kinds}</p>
      <p role="status">{note}</p>
    </div>
  );
}
