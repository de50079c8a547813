import * as React from 'react';
import { Button, MessageBox } from '../../../ui';
import { PartClash } from '../desk';
import { useWriteWords } from '../words';
import styles from './Editor.module.scss';

interface ClashBoxProps {
  clash: PartClash | undefined;
  written: (value: PartClash['theirs']) => string;
  onSettle: (clash: PartClash, whose: 'mine' | 'theirs') => void;
}

/** A part that another window changed too: both texts, and whose holds. */
export function ClashBox({ clash, written, onSettle }: ClashBoxProps): JSX.Element | null {
  const { clash: words, parts } = useWriteWords();
  if (!clash) return null;
  const actions = <><Button onClick={() => onSettle(clash, 'mine')}>{words.mine}</Button><Button onClick={() => onSettle(clash, 'theirs')}>{words.takeTheirs}</Button></>;
  return (
    <MessageBox kind="warning" heading={words.heading(parts[clash.part])} actions={actions}>
      <p>{words.hint}</p><p className={styles.theirs}><b>{words.theirs}</b> {written(clash.theirs)}</p>
    </MessageBox>
  );
}
