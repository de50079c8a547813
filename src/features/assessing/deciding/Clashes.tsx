import * as React from 'react';
import { answerWords } from '../../../loc/answers';
import { DecisionChanges } from '../../../lists';
import { Button, MessageBox, useFormats, useStrings, useWordsOf } from '../../../ui';
import styles from './Deciding.module.scss';
import { DecisionSaver, DecisionView } from './decisionSaver';
import { PartClash } from './parts';
import { useDecidingWords } from './words';

interface ClashesProps {
  view: DecisionView;
  saver: DecisionSaver;
}

/** What two have decided at the same moment: both sides, until one of them is chosen. */
export function Clashes({ view: { clashes }, saver }: ClashesProps): JSX.Element {
  return <>{clashes.map(clash => <Clash key={clash.part} clash={clash} saver={saver} />)}</>;
}

function Clash({ clash, saver }: { clash: PartClash; saver: DecisionSaver }): JSX.Element {
  const { clash: words } = useDecidingWords();
  const formats = useFormats();
  const { part, mine, theirs, by, at } = clash;
  const both = [mine.reason, theirs.reason].map(reason => reason?.trim() ?? '');
  const together = both[0] !== both[1] && both.every(Boolean);
  const actions = (
    <>
      <Button onClick={() => saver.settle(part, mine)}>{words.keepMine}</Button>
      <Button onClick={() => saver.settle(part, 'theirs')}>{words.takeTheirs}</Button>
      {together && <Button onClick={() => saver.settle(part, { ...mine, reason: both.join('\n\n') })}>{words.together}</Button>}
    </>
  );
  return (
    <MessageBox kind="warning" heading={words.heading(by.name, formats.time(at))} actions={actions}>
      <p>{words.hint}</p>
      <dl className={styles.sides}>
        <dt>{words.mine}</dt><dd><SideText clash={clash} side={mine} /></dd>
        <dt>{words.theirs(by.name)}</dt><dd><SideText clash={clash} side={theirs} /></dd>
      </dl>
    </MessageBox>
  );
}

function SideText({ clash: { part }, side }: { clash: PartClash; side: DecisionChanges }): JSX.Element {
  const words = useDecidingWords();
  const { common } = useStrings();
  const { choice } = useWordsOf(answerWords);
  if (part === 'effort') return <>{words.effort}: {side.effort ? common.effort[side.effort] : words.clash.none}</>;
  if (part === 'expectedEffect') return <>{words.effect}: {side.expectedEffect ? common.effect[side.expectedEffect] : words.clash.none}</>;
  const reason = side.reason?.trim();
  return <><strong>{side.choice ? choice[side.choice] : words.clash.noDecision}</strong>{reason && <span className={styles.sideReason}>{reason}</span>}</>;
}
