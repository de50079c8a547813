import * as React from 'react';
import { Discussion, PublishedExample, discussionOf } from '../../../domain/learning';
import { Button, MessageBox } from '../../../ui';
import { useScene } from '../readScene';
import { useReadWords } from '../words';
import styles from './Mark.module.scss';
import { KeptMark, MarkDraft, keptMark } from './markDraft';
import { Marked } from './Marked';
import { MarkForm } from './MarkForm';
import { Taken } from './Taken';
import { MarkActions, useMark } from './useMark';

/** What each state of the box is given. */
export interface MarkStateProps {
  example: PublishedExample;
  actions: MarkActions;
  kept: KeptMark;
  /** The state came of something that was pressed: its heading takes the focus. */
  arrived: boolean;
  /** Answers for another unit than the one shown. */
  onOther: () => void;
}

/** “Vi har gått igenom detta på APT”: the form, and in its place what the unit has answered. */
export function MarkBox({ example }: { example: PublishedExample }): JSX.Element | null {
  const { shelf: { discussions, plan, examples: { user } }, unit, mayMark, services: { unsent, clock } } = useScene();
  const { mark: words, readOnly } = useReadWords();
  const actions = useMark(example.clientKey);
  const kept = React.useMemo(() => keptMark(unsent, example.clientKey, clock), [unsent, example, clock]);
  const [unitId, setUnitId] = React.useState(unit?.id);
  const [editing, setEditing] = React.useState(false);
  const [arrived, setArrived] = React.useState(false);
  const [removed, setRemoved] = React.useState<Discussion>();
  // What was typed here while one's own mark of another window says something else.
  const [clash, setClash] = React.useState<MarkDraft>();
  if (plan.newerThanCode) return <p className={styles.readOnly}>{readOnly}</p>;
  if (!mayMark) return null;
  const mark = unitId === undefined ? undefined : discussionOf(discussions, example.clientKey, unitId);
  const state = { example, actions, kept, arrived, onOther: () => { setUnitId(undefined); setArrived(true); } };
  const show = (): void => {
    setEditing(false);
    setClash(undefined);
    setArrived(true);
  };
  const remove = async (own: Discussion): Promise<void> => {
    if (!await actions.remove(own)) return;
    setRemoved(own);
    show();
  };
  const undo = async (own: Discussion): Promise<void> => {
    if (await actions.save(own.unitId, { on: own.on, comment: own.comment }) !== 'saved') return;
    setRemoved(undefined);
    show();
  };
  const save = async (chosen: number, draft: MarkDraft): Promise<void> => {
    const result = mark ? await actions.change(mark, draft) : await actions.save(chosen, draft);
    setClash(result === 'own' ? draft : undefined);
    if (result === 'own') setEditing(true);
    if (result !== 'saved') return setArrived(true);
    kept.forget();
    setRemoved(undefined);
    setUnitId(chosen);
    show();
  };
  const cancel = (): void => {
    if (clash) kept.forget();
    show();
  };
  const removedUnit = removed && plan.units.find(({ id }) => id === removed.unitId);
  return (
    <section className={styles.box} aria-labelledby="le-mark">
      {removed && !mark && (
        <MessageBox kind="info" heading={words.removed(removedUnit?.name ?? '')} actions={<Button icon="undo" onClick={() => void undo(removed)}>{words.undo}</Button>} />
      )}
      {mark && mark.by.id !== user.id && <Taken key={mark.id} {...state} mark={mark} />}
      {mark && mark.by.id === user.id && !editing && <Marked key={mark.id} {...state} mark={mark} onChange={() => setEditing(true)} onRemove={() => void remove(mark)} />}
      {(!mark || (mark.by.id === user.id && editing)) && (
        <MarkForm
          key={`${mark?.id ?? 'new'}/${clash !== undefined}`} {...state} mark={mark} clash={clash} unitId={unitId} onUnit={setUnitId} onSave={(chosen, draft) => void save(chosen, draft)}
          onCancel={mark && cancel}
        />
      )}
    </section>
  );
}
