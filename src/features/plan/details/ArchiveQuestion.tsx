import * as React from 'react';
import { editingWords } from '../../../loc/editing';
import { Button, useWordsOf } from '../../../ui';
import styles from './Details.module.scss';

interface ArchiveQuestionProps {
  onArchive: () => void;
  onCancel: () => void;
}

/** Archiving with what follows of it, in words, before it is done. */
export function ArchiveQuestion({ onArchive, onCancel }: ArchiveQuestionProps): JSX.Element {
  const { archive: words, cancel } = useWordsOf(editingWords);
  const button = React.useRef<HTMLButtonElement>(null);
  React.useEffect(() => button.current?.focus(), []);
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    onCancel();
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles.question} role="group" aria-label={words.heading} onKeyDown={onKeyDown}>
      <p id="hp-archive-means"><strong>{words.heading}</strong> {words.means}</p>
      <Button ref={button} kind="primary" icon="archive" aria-describedby="hp-archive-means" onClick={onArchive}>{words.button}</Button>
      <Button onClick={onCancel}>{cancel}</Button>
    </div>
  );
}
