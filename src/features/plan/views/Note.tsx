import * as React from 'react';
import { viewsWords } from '../../../loc/views';
import { Button, FailureBox, LinkButton, useWordsOf } from '../../../ui';
import styles from './Views.module.scss';
import { Views } from './useViews';

/** What was done to the views last: told, and where there is a way back or a choice, with it. */
export function Note({ views }: { views: Views }): JSX.Element {
  const words = useWordsOf(viewsWords);
  const { note } = views;
  return (
    <>
      <div className={note && note.kind !== 'failed' ? styles.note : undefined} role="status">
        {note && note.kind !== 'failed' && words[note.kind](note.title)}
        {note?.kind === 'removed' && <>{' '}<LinkButton onClick={() => void views.restore(note.view)}>{words.undo}</LinkButton></>}
        {note?.kind === 'conflict' && (
          <span className={styles.acts}>
            <Button onClick={() => void views.change(note.theirs, note.mine, note.mine.title === undefined ? 'updated' : 'renamed')}>{words.takeMine}</Button>
            <Button onClick={views.keepTheirs}>{words.keepTheirs}</Button>
          </span>
        )}
      </div>
      {note?.kind === 'failed' && <FailureBox error={note.failure} task="writing" />}
    </>
  );
}
