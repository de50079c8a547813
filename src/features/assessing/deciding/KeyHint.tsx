import * as React from 'react';
import { Keyboard } from '../assess/drawings';
import styles from './Deciding.module.scss';
import { useDecidingWords } from './words';

/** The keys that act on the four buttons of a theme. */
export function KeyHint(): JSX.Element {
  const { keys } = useDecidingWords();
  return (
    <p className={styles.keys}>
      <span><Keyboard /> <kbd>←</kbd> <kbd>→</kbd> <kbd>↑</kbd> <kbd>↓</kbd> {keys.move}</span>
      <span><kbd>1</kbd> <kbd>2</kbd> <kbd>3</kbd> <kbd>4</kbd> {keys.choose}</span>
      <span><kbd>N</kbd> {keys.reason}</span>
    </p>
  );
}
