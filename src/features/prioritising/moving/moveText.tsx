import * as React from 'react';
import { Effort, ExpectedEffect } from '../../../domain';
import { PrioritisingWords, prioritisingWords } from '../../../loc/prioritising';
import { Icon, VisuallyHidden, useStrings, useWordsOf } from '../../../ui';
import { Where, priorityIn } from '../place';
import styles from './Moving.module.scss';

export interface MoveTextProps {
  title: string;
  from: Where;
  to: Where;
  children: React.ReactNode;
}

interface Part {
  name: keyof Pick<PrioritisingWords['move'], 'effort' | 'effect' | 'prio'>;
  from?: string;
  to?: string;
}

/** What of two places differs, in words. */
function partsOf(from: Where, to: Where, effort: Record<Effort, string>, effect: Record<ExpectedEffect, string>): Part[] {
  const [before, now] = [priorityIn(from), priorityIn(to)];
  const parts: Part[] = [
    { name: 'effort', from: from.effort && effort[from.effort], to: to.effort && effort[to.effort] },
    { name: 'effect', from: from.expectedEffect && effect[from.expectedEffect], to: to.expectedEffect && effect[to.expectedEffect] },
    { name: 'prio', from: before && String(before.value), to: now && String(now.value) }
  ];
  return parts.filter(part => part.from !== part.to);
}

/** “Smärta skattas …: resursåtgång medel → liten, prio 6 → 7. Sparat.” */
export function MoveText({ title, from, to, children }: MoveTextProps): JSX.Element {
  const { common } = useStrings();
  const { move: words } = useWordsOf(prioritisingWords);
  const parts = partsOf(from, to, common.effort, common.effect);
  return (
    <span>
      <strong>{title}:</strong>{' '}
      {parts.map((part, at) => <React.Fragment key={part.name}>{at > 0 && ', '}{words[part.name]} <Change {...part} word={words.to} /></React.Fragment>)}
      . {children}
    </span>
  );
}

function Change({ name, from, to, word }: Part & { word: string }): JSX.Element {
  const now = <span className={name === 'prio' ? styles.strong : undefined}>{to ?? '–'}</span>;
  if (from === undefined) return now;
  return <>{from} <span className={styles.arrow}><Icon name="arrow" size="small" /><VisuallyHidden>{word}</VisuallyHidden></span> {now}</>;
}
