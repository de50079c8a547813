import * as React from 'react';
import { changingWords } from '../../../loc/changing';
import { prioritisingWords } from '../../../loc/prioritising';
import { Button, Icon, LinkButton, MessageBox, presentFailure, useStrings, useWordsOf } from '../../../ui';
import { useUndoKeys } from '../../plan/changing/useUndoKeys';
import type { ThemeDone, ThemeProblem } from '../themes/ThemeMover';
import type { ThemeMoves } from '../themes/useThemeMoves';
import styles from './Moving.module.scss';
import { MoveText } from './moveText';

/** What becomes of the themes that were moved: being saved, saved with the way back, or not saved with the reason and the way on. */
export function ThemeBar({ mover, state: { pending, done, problems } }: ThemeMoves): JSX.Element {
  const { move: words } = useWordsOf(prioritisingWords);
  const busy = pending.size > 0;
  const undoable = Boolean(done && !done.kept && !busy);
  useUndoKeys(() => void mover.undo(), undoable);
  return (
    <div className={styles.place}>
      {problems.map(problem => <Problem key={problem.move.seen.themeKey} problem={problem} mover={mover} />)}
      <div className={busy || done ? styles.bar : styles.silent} role="group" aria-label={words.label}>
        <div role="status" className={styles.text}>{busy ? words.saving : done && <Done done={done} />}</div>
        {!busy && done && (
          <span className={styles.right}>
            {undoable && <Button icon="undo" aria-keyshortcuts="Control+Z" onClick={() => void mover.undo()}>{done.kind === 'undo' ? words.redo : words.undo}</Button>}
            <Button kind="quiet" icon="close" label={words.dismiss} onClick={() => mover.dismiss()} />
          </span>
        )}
      </div>
    </div>
  );
}

function Done({ done: { kind, decision, title, former, kept } }: { done: ThemeDone }): JSX.Element {
  const { move: words, themes } = useWordsOf(prioritisingWords);
  if (kept) return <span><strong>{title}:</strong> {themes.kept(kept)}</span>;
  return (
    <>
      <Icon name="done" />
      <MoveText title={title} from={former} to={decision}>{kind === 'undo' ? words.undone : words.saved}</MoveText>
    </>
  );
}

interface ProblemProps extends Pick<ThemeMoves, 'mover'> {
  problem: ThemeProblem;
}

function Problem({ problem, mover }: ProblemProps): JSX.Element {
  const strings = useStrings();
  const { themes: words } = useWordsOf(prioritisingWords);
  const { open } = useWordsOf(changingWords);
  const { move, why } = problem;
  const discard = <LinkButton onClick={() => mover.discard(problem)}>{words.discard}</LinkButton>;
  switch (why.kind) {
    case 'failed': {
      const { happened, nextStep } = presentFailure(why.failure, 'writing', strings);
      return (
        <MessageBox kind="warning" heading={words.notSaved(move.title)} actions={<><Button icon="reload" onClick={() => void mover.retry(problem)}>{open.retry}</Button>{discard}</>}>
          {`${happened} ${nextStep}`}
        </MessageBox>
      );
    }
    case 'late': return <MessageBox kind="warning" heading={words.late(move.title)} actions={discard} />;
    case 'conflict': return <Conflict move={move} why={why} onTheirs={() => mover.discard(problem)} onMine={() => void mover.useMine(problem)} />;
  }
}

interface ConflictProps {
  move: ThemeProblem['move'];
  why: Extract<ThemeProblem['why'], { kind: 'conflict' }>;
  onTheirs: () => void;
  onMine: () => void;
}

function Conflict({ move, why: { by: { name }, theirs }, onTheirs, onMine }: ConflictProps): JSX.Element {
  const { common } = useStrings();
  const { themes: words, move: { effort, effect } } = useWordsOf(prioritisingWords);
  const where = [
    ...(theirs.effort ? [`${effort} ${common.effort[theirs.effort]}`] : []), ...(theirs.expectedEffect ? [`${effect} ${common.effect[theirs.expectedEffect]}`] : [])
  ];
  return (
    <MessageBox
      kind="warning" heading={words.conflict(name, move.title)}
      actions={<><Button onClick={onTheirs}>{words.keepTheirs(name)}</Button><Button onClick={onMine}>{words.useMine}</Button></>}
    >
      {words.conflictHint(name, common.list(where))}
    </MessageBox>
  );
}
