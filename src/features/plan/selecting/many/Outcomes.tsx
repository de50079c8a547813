import * as React from 'react';
import { Button, LinkButton, MessageBox, presentFailure } from '../../../../ui';
import styles from './Many.module.scss';
import { OldAndNew } from './Preview';
import { Many, ManyStage, RowOutcome } from './useMany';
import { Written, valueText, withFields } from './valueText';

interface OutcomesProps {
  stage: Extract<ManyStage, { step: 'done' }>;
  many: Many;
  written: Written;
  onOpen: (activityId: number) => void;
}

const longest = 200;

/** How each row went: what is saved in a sum, what is not row by row, with the way on. */
export function Outcomes({ stage: { outcomes, undone }, many, written, onOpen }: OutcomesProps): JSX.Element {
  const { words, formats } = written;
  const saved = outcomes.filter(({ state }) => state === 'saved');
  const open = outcomes.filter(({ state }) => state !== 'saved');
  const again = open.filter(({ state }) => state !== 'conflict');
  const reports = saved.filter(({ row }) => row.result === 'report');
  return (
    <>
      <MessageBox
        kind={open.length === 0 ? 'success' : 'warning'}
        heading={undone && open.length === 0 ? words.undone(formats.number(saved.length)) : words.saved(formats.number(saved.length), formats.number(outcomes.length))}
        actions={(
          <>
            {again.length > 0 && <Button icon="reload" onClick={() => void many.retry()}>{words.retry(formats.number(again.length))}</Button>}
            {!undone && reports.length > 0 && <Button icon="undo" onClick={() => void many.undoReports(words.undoComment)}>{words.undo}</Button>}
          </>
        )}
      />
      <ul className={styles.rows}>
        {open.slice(0, longest).map(outcome => (
          <li key={outcome.row.activity.id}>
            <strong>{outcome.row.activity.title}</strong>
            <Open outcome={outcome} many={many} written={written} onOpen={onOpen} />
          </li>
        ))}
        {open.length > longest && <li>{words.more(formats.number(open.length - longest))}</li>}
      </ul>
    </>
  );
}

function Open({ outcome, many, written, onOpen }: Pick<OutcomesProps, 'many' | 'written' | 'onOpen'> & { outcome: RowOutcome }): JSX.Element {
  const { words, strings } = written;
  const { row, state, failure, conflict } = outcome;
  const failed = failure && presentFailure(failure, 'writing', strings);
  if (state === 'saved') return <OldAndNew row={row} written={written} />;
  return (
    <>
      <span className={styles.asks}>{words.states[state]}</span>
      {failed && <span className={styles.hint}>{failed.happened} {failed.nextStep}</span>}
      {conflict && <Conflict outcome={outcome} many={many} written={written} />}
      <span className={styles.acts}><LinkButton onClick={() => onOpen(row.activity.id)}>{words.open}</LinkButton></span>
    </>
  );
}

function Conflict({ outcome, many, written }: Pick<OutcomesProps, 'many' | 'written'> & { outcome: RowOutcome }): JSX.Element | null {
  const { words } = written;
  const { conflict } = outcome;
  if (!conflict) return null;
  const names = conflict.fields.map(({ field }) => field);
  const { name } = conflict.fields[0].by;
  return (
    <>
      <span className={styles.hint}>{words.theirs(name, valueText(conflict.theirs, names, written))}. {words.mine(valueText(withFields(conflict.theirs, conflict.mine), names, written))}.</span>
      <span className={styles.acts}>
        <Button onClick={() => void many.settle(outcome, 'mine')}>{words.takeMine}</Button>
        <Button onClick={() => void many.settle(outcome, 'theirs')}>{words.keepTheirs(name)}</Button>
      </span>
    </>
  );
}
