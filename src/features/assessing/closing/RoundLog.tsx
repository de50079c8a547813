import * as React from 'react';
import { localDateOf } from '../../../domain';
import { Round } from '../../../domain/assessment';
import { useFormats } from '../../../ui';
import styles from './Closing.module.scss';
import { useClosingWords } from './words';

/** Who began, closed and reopened the round, and why; the newest first. */
export function RoundLog({ round: { log } }: { round: Round }): JSX.Element {
  const { log: words } = useClosingWords();
  const formats = useFormats();
  return (
    <aside className={styles.log} aria-labelledby="hp-round-log">
      <h3 id="hp-round-log">{words.heading}</h3>
      <ol reversed>
        {[...log].reverse().map(({ kind, at, by, why }) => (
          <li key={`${kind} ${at}`}>
            <strong>{words[kind]}</strong>
            <span className={styles.muted}>{words.by(`${formats.longDate(localDateOf(at))} ${formats.time(at)}`, by)}</span>
            {why && <p className={styles.why}>”{why}”</p>}
          </li>
        ))}
      </ol>
    </aside>
  );
}
