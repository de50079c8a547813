import * as React from 'react';
import { RoundContent } from '../../../domain/assessment';
import { useAssessingWords } from '../words';
import styles from './Round.module.scss';
import { Initials } from './Initials';
import { presentIn } from './present';

/** More names than these are a number. */
const mostNames = 5;

/** Who works in the round right now: the reader, and those who have written in the last minutes. */
export function Here({ content, me, now }: { content: RoundContent; me: string; now: Date }): JSX.Element {
  const { here: words } = useAssessingWords();
  const others = presentIn(content, now).filter(({ name }) => name !== me);
  const rest = others.length - mostNames;
  return (
    <div className={styles.here}>
      <span className={styles.muted} id="hp-here" title={words.hint}>{words.label}</span>
      <ul aria-labelledby="hp-here">
        <li><Initials name={me} />{words.me}</li>
        {others.slice(0, mostNames).map(({ name }, at) => <li key={name}><Initials name={name} tint={at + 1} />{name}</li>)}
        {rest > 0 && <li>{words.more(String(rest))}</li>}
      </ul>
    </div>
  );
}
