import * as React from 'react';
import { localDateOf } from '../../../domain';
import { answerWords } from '../../../loc/answers';
import { FailureBox, MessageBox, useFormats, useStrings, useWordsOf } from '../../../ui';
import styles from './Deciding.module.scss';
import { DecisionSave, DecisionSaver, DecisionView } from './decisionSaver';
import { useDecidingWords } from './words';

interface ObstaclesProps {
  view: DecisionView;
  saver: DecisionSaver;
}

/** What keeps a decision from being stored, or from counting, and the way on. */
export function Obstacles({ view: { save, pending, unkept }, saver }: ObstaclesProps): JSX.Element {
  const words = useDecidingWords();
  return (
    <>
      {unkept && pending && <MessageBox kind="warning" heading={words.unkept} />}
      {save.state === 'failed' && (
        <>
          <FailureBox error={save.error} task="writing" onRetry={() => { void saver.flush(); }} />
          <p className={styles.hint}>{words.kept}</p>
        </>
      )}
      {save.state === 'late' && <Late save={save} />}
    </>
  );
}

/** The round was closed meanwhile: by whom, whether the decision is in it, and what was decided. */
function Late({ save: { late: { round, counted }, sent } }: { save: Extract<DecisionSave, { state: 'late' }> }): JSX.Element {
  const words = useDecidingWords();
  const formats = useFormats();
  const { common } = useStrings();
  const { choice } = useWordsOf(answerWords);
  const by = round.closedBy ?? '';
  const moment = round.closedAt ? `${formats.dayMonth(localDateOf(round.closedAt))} ${formats.time(round.closedAt)}` : '';
  if (counted) return <MessageBox kind="info" heading={words.late.counted(by, moment)} />;
  const yours = [
    sent.choice && choice[sent.choice], sent.reason?.trim(), sent.effort && `${words.effort}: ${common.effort[sent.effort]}`,
    sent.expectedEffect && `${words.effect}: ${common.effect[sent.expectedEffect]}`
  ].filter(Boolean).join(', ');
  return (
    <MessageBox kind="warning" heading={round.state === 'closed' ? words.late.closed(by, moment) : words.late.closing('')}>
      <p>{round.state === 'closed' ? words.late.kept : words.late.unsure}</p>
      {yours && <p className={styles.sideReason}>{words.late.yours}: {yours}</p>}
    </MessageBox>
  );
}
