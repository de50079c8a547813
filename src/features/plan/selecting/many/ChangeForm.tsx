import * as React from 'react';
import { Person, statuses } from '../../../../domain';
import type { ManyProblem } from '../../../../domain/manyChanges';
import { PeopleFinder } from '../../../../lists';
import { manyWords } from '../../../../loc/many';
import { FilterMenu, useStrings, useWordsOf } from '../../../../ui';
import { roleTitle, unitName } from '../../names';
import { PersonSearch } from '../../people';
import { useScene } from '../../planScene';
import { mayArchive } from './manyRights';
import styles from './Many.module.scss';
import { ManyDraft, dueModes, kinds, modes } from './manyDraft';

interface ChangeFormProps {
  draft: ManyDraft;
  onChange: (part: Partial<ManyDraft>) => void;
  people: Person[];
  /** Left out: only those whom the plan names can be chosen. */
  finder: PeopleFinder | undefined;
  problem: ManyProblem | undefined;
}

/** What is to be changed, and to what. */
export function ChangeForm(props: ChangeFormProps): JSX.Element {
  const words = useWordsOf(manyWords);
  const { plan } = useScene();
  const { draft, onChange, problem } = props;
  const offered = kinds.filter(kind => (kind !== 'archive' || mayArchive(plan)) && (kind !== 'status' || plan.rights.addUpdates));
  return (
    <div className={styles.form}>
      <Choice label={words.what} name="hp-many-kind" keys={offered} words={words.kinds} chosen={draft.kind} onChoose={kind => onChange({ kind })} />
      <Part {...props} />
      {problem && <p className={styles.problem} role="status">{words.problems[problem]}</p>}
    </div>
  );
}

function Part(props: ChangeFormProps): JSX.Element | null {
  const words = useWordsOf(manyWords);
  switch (props.draft.kind) {
    case undefined: return null;
    case 'unit': return <UnitPart {...props} />;
    case 'responsible': return <ResponsiblePart {...props} />;
    case 'due': return <DuePart {...props} />;
    case 'status': return <StatusPart {...props} />;
    case 'archive': return <p className={styles.hint}>{words.archiveHint}</p>;
  }
}

interface ChoiceProps<K extends string> {
  label: string;
  name: string;
  keys: readonly K[];
  words: Record<K, string>;
  chosen: K | undefined;
  onChoose: (key: K) => void;
}

function Choice<K extends string>({ label, name, keys, words, chosen, onChoose }: ChoiceProps<K>): JSX.Element {
  return (
    <fieldset className={styles.choice}>
      <legend>{label}</legend>
      {keys.map(key => (
        <label key={key}><input type="radio" name={name} checked={key === chosen} onChange={() => onChoose(key)} /> {words[key]}</label>
      ))}
    </fieldset>
  );
}

function UnitPart({ draft, onChange }: ChangeFormProps): JSX.Element {
  const words = useWordsOf(manyWords);
  const strings = useStrings();
  const { plan } = useScene();
  return (
    <label className={styles.label}>{words.newUnit}
      <select className={styles.field} value={draft.unit} onChange={event => onChange({ unit: event.target.value })}>
        <option value="" disabled>{strings.common.none}</option>
        {plan.units.map(unit => <option key={unit.id} value={unit.id}>{unitName(unit, strings)}</option>)}
        <option value="0">{strings.common.wholeMunicipality}</option>
      </select>
    </label>
  );
}

function ResponsiblePart({ draft, onChange, people, finder }: ChangeFormProps): JSX.Element {
  const words = useWordsOf(manyWords);
  const { plan: { filters }, common } = useStrings();
  const { plan, index } = useScene();
  const valueOf = (names: (string | undefined)[]): string => (names.length === 0 ? common.none : common.list(names.map(name => name ?? '?')));
  const choose = (person: Person): void => onChange({
    newcomers: draft.newcomers.filter(({ id }) => id !== person.id).concat(person), personIds: draft.personIds.filter(id => id !== person.id).concat(person.id)
  });
  return (
    <>
      <Choice label={words.modeLabel} name="hp-many-mode" keys={modes} words={words.modes} chosen={draft.mode} onChoose={mode => onChange({ mode })} />
      <div className={styles.menus}>
        <FilterMenu
          name={words.roles} value={valueOf(draft.roleIds.map(id => index.role(id)?.code))} selected={draft.roleIds.map(String)}
          options={plan.roles.map(role => ({ key: String(role.id), text: roleTitle(role) }))} onChange={keys => onChange({ roleIds: keys.map(Number) })}
        />
        {people.length > 0 && (
          <FilterMenu
            name={words.people} value={valueOf(draft.personIds.map(id => people.find(person => person.id === id)?.name ?? filters.unknownPerson(String(id))))}
            selected={draft.personIds.map(String)} options={people.map(person => ({ key: String(person.id), text: person.name }))}
            onChange={keys => onChange({ personIds: keys.map(Number) })}
          />
        )}
      </div>
      {finder && draft.mode !== 'remove' && <PersonSearch finder={finder} onChoose={choose} />}
      {draft.mode === 'replace' && <p className={styles.hint}>{words.nobody}</p>}
    </>
  );
}

function DuePart({ draft, onChange }: ChangeFormProps): JSX.Element {
  const words = useWordsOf(manyWords);
  return (
    <>
      <Choice label={words.dueLabel} name="hp-many-due" keys={dueModes} words={words.dueModes} chosen={draft.dueMode} onChoose={dueMode => onChange({ dueMode })} />
      {draft.dueMode === 'set' && (
        <label className={styles.label}>{words.day}
          <input className={styles.field} type="date" value={draft.day} onChange={event => onChange({ day: event.target.value })} />
        </label>
      )}
      {draft.dueMode === 'move' && (
        <label className={styles.label}>{words.days}
          <input className={styles.field} type="number" step={1} aria-describedby="hp-many-days" value={draft.days} onChange={event => onChange({ days: event.target.value })} />
          <span id="hp-many-days" className={styles.hint}>{words.daysHint}</span>
        </label>
      )}
    </>
  );
}

function StatusPart({ draft, onChange }: ChangeFormProps): JSX.Element {
  const words = useWordsOf(manyWords);
  const { common } = useStrings();
  return (
    <>
      <Choice label={words.newStatus} name="hp-many-status" keys={statuses} words={common.status} chosen={draft.status} onChoose={status => onChange({ status })} />
      <label className={styles.label}>{words.comment}
        <textarea className={styles.field} rows={3} aria-describedby="hp-many-comment" value={draft.comment} onChange={event => onChange({ comment: event.target.value })} />
        <span id="hp-many-comment" className={styles.hint}>{words.statusHint}</span>
      </label>
    </>
  );
}
