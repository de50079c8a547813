import * as React from 'react';
import { Icon } from '../../ui';
import styles from './UnitMark.module.scss';
import { useScene } from './readScene';
import { useReadWords } from './words';

/** Whether the own unit has gone through an example: shape and word. Nothing while no unit is chosen. */
export function UnitMark({ exampleKey }: { exampleKey: string }): JSX.Element | null {
  const { feed } = useReadWords();
  const { unit, isDone } = useScene();
  if (!unit || !isDone) return null;
  return isDone(exampleKey)
    ? <span className={styles.done}><Icon name="done" />{feed.done(unit.name)}</span>
    : <span className={styles.notYet}><svg viewBox="0 0 16 16" aria-hidden="true" focusable="false"><circle cx="8" cy="8" r="5.9" /></svg>{feed.notYet(unit.name)}</span>;
}
