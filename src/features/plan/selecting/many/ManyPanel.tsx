import * as React from 'react';
import { Activity, Person } from '../../../../domain';
import { ManyPreview, previewMany, problemOfMany } from '../../../../domain/manyChanges';
import { manyWords } from '../../../../loc/many';
import { Button, useFormats, useLeaveWarning, useStrings, useWordsOf } from '../../../../ui';
import { SidePanel } from '../../../../ui/sidePanel';
import { namedPeople } from '../../filters';
import { useScene } from '../../planScene';
import { ChangeForm } from './ChangeForm';
import styles from './Many.module.scss';
import { changeOf, emptyMany } from './manyDraft';
import type { ManyPartProps } from './ManyPart';
import { Outcomes } from './Outcomes';
import { Preview } from './Preview';
import { ToWrite, useMany } from './useMany';
import type { Written } from './valueText';

interface ManyPanelProps extends ManyPartProps {
  marked: Activity[];
  onClose: () => void;
  /** Behind the details of an activity: what is chosen stays. */
  hidden: boolean;
}

const headingId = 'hp-many-heading';
const newKey = (): string => crypto.randomUUID();

/** Everybody who can be chosen: named on an activity, holder of a role, or found by name. */
function peopleOf(named: Person[], roles: { people: Person[] }[]): Person[] {
  const all = new Map([...roles.flatMap(role => role.people), ...named].map(person => [person.id, person]));
  return Array.from(all.values()).sort((a, b) => a.name.localeCompare(b.name, 'sv'));
}

/** Changing what is marked: the choice, what becomes of each row, saving, and how it went. */
export function ManyPanel({ marked, onClose, hidden, changing, reporting, clock, onOpen, onActivity }: ManyPanelProps): JSX.Element | null {
  const words = useWordsOf(manyWords);
  const strings = useStrings();
  const formats = useFormats();
  const scene = useScene();
  const { plan, today, saving } = scene;
  const [draft, setDraft] = React.useState(emptyMany);
  const many = useMany({ changing, activities: reporting?.activities, clock, newKey, onActivity });
  const { stage } = many;
  useLeaveWarning(stage.step === 'saving');

  const people = React.useMemo(() => peopleOf(namedPeople(plan).concat(draft.newcomers), plan.roles), [plan, draft.newcomers]);
  const change = React.useMemo(() => changeOf(draft, people), [draft, people]);
  const problem = change && problemOfMany(change);
  const rows = React.useMemo(
    () => (change && !problem && stage.step === 'form' ? previewMany(marked, change, { today, now: clock().toISOString(), saving }) : undefined),
    [change, problem, marked, today, saving, clock, stage.step]
  );
  const toWrite = rows?.filter(isToWrite) ?? [];
  const written: Written = { scene, strings, formats, words };
  if (hidden) return null;

  const leave = stage.step === 'saving' ? many.stop : onClose;
  const foot = stage.step === 'form'
    ? (
      <>
        <Button kind="primary" disabled={toWrite.length === 0} onClick={() => void many.save(toWrite)}>{words.save(formats.number(toWrite.length))}</Button>
        <Button onClick={onClose}>{words.cancel}</Button>
      </>
    )
    : stage.step === 'saving'
      ? <Button disabled={stage.stopping} onClick={many.stop}>{words.stop}</Button>
      : <Button kind="primary" onClick={onClose}>{words.done}</Button>;
  return (
    <SidePanel labelledBy={headingId} position={words.position(formats.number(marked.length))} footer={foot} focusOn={headingId} onClose={leave}>
      <h2 id={headingId} tabIndex={-1} className={styles.heading}>{words.heading}</h2>
      {stage.step === 'form' && (
        <>
          <ChangeForm draft={draft} onChange={part => setDraft(before => ({ ...before, ...part }))} people={people} finder={reporting?.people} problem={problem} />
          {rows ? <Preview rows={rows} written={written} /> : <p className={styles.hint}>{words.nothingYet}</p>}
        </>
      )}
      {stage.step === 'saving' && (
        <div role="status">
          <p>{stage.stopping ? words.stopping : words.saving(formats.number(stage.done), formats.number(stage.total))}</p>
          <progress className={styles.progress} aria-label={words.heading} value={stage.done} max={stage.total} />
        </div>
      )}
      {stage.step === 'done' && <Outcomes stage={stage} many={many} written={written} onOpen={onOpen} />}
    </SidePanel>
  );
}

function isToWrite(row: ManyPreview): row is ToWrite {
  return row.result === 'change' || row.result === 'report';
}
