import * as React from 'react';
import { PublishedExample } from '../../../domain/learning';
import { Button, MessageBox } from '../../../ui';
import { useScene } from '../readScene';
import { useReadWords } from '../words';
import styles from './Mark.module.scss';
import { Marked } from './Marked';
import { MarkForm } from './MarkForm';
import { Taken } from './Taken';
import { useMarkBox } from './useMarkBox';

/** “Vi har gått igenom detta på APT”: the form, and in its place what the unit has answered. */
export function MarkBox({ example }: { example: PublishedExample }): JSX.Element | null {
  const { shelf: { plan, examples: { user } }, mayMark } = useScene();
  const { mark: words, readOnly } = useReadWords();
  const box = useMarkBox(example);
  if (plan.newerThanCode) return <p className={styles.readOnly}>{readOnly}</p>;
  if (!mayMark) return null;
  const { shared, mark, removed, editing, clash, gone = false } = box;
  const isOwn = mark?.by.id === user.id;
  const removedUnit = removed && plan.units.find(({ id }) => id === removed.unitId);
  return (
    <section className={styles.box} aria-labelledby="le-mark">
      {removed && !mark && (
        <MessageBox kind="info" heading={words.removed(removedUnit?.name ?? '')} actions={<Button icon="undo" onClick={() => void box.undo(removed)}>{words.undo}</Button>} />
      )}
      {mark && !isOwn && <Taken key={mark.id} {...shared} mark={mark} />}
      {mark && isOwn && !editing && <Marked key={mark.id} {...shared} mark={mark} onChange={box.edit} onRemove={() => void box.remove(mark)} />}
      {(!mark || (isOwn && editing)) && (
        <MarkForm
          key={`${mark?.id ?? 'new'}/${clash !== undefined}`} {...shared} mark={mark} clash={clash} gone={gone} unitId={box.unitId} onUnit={box.setUnitId}
          onSave={(unitId, draft) => void box.save(unitId, draft)} onCancel={mark && box.cancel}
        />
      )}
    </section>
  );
}
