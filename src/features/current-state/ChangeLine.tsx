import * as React from 'react';
import { ChangeCounts, answerChanges } from '../../domain/assessment';
import { ChangeMark } from '../../ui/answers';
import { useStateWords } from './words';

/** How many answers became better, worse, known or unknown; kinds without any are left out. */
export function ChangeLine({ counts }: { counts: ChangeCounts }): JSX.Element {
  const { compare } = useStateWords();
  const kinds = answerChanges.filter(change => counts[change] > 0);
  if (kinds.length === 0) return <span>{compare.nothing}</span>;
  return <>{kinds.map(change => <ChangeMark key={change} change={change} count={counts[change]} />)}</>;
}
