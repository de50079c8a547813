import * as React from 'react';
import { PeopleFinder } from '../../../lists';
import { editingWords } from '../../../loc/editing';
import { Button, Icon, classNames, useWordsOf } from '../../../ui';
import { OptionList } from '../../../ui/filterMenu';
import { roleTitle } from '../names';
import { PersonSearch } from '../people';
import { useScene } from '../planScene';
import styles from './ActivityForm.module.scss';
import { choosablePeople } from './choosablePeople';
import { Field } from './Field';
import { ActivityForm } from './useActivityForm';

const roleKey = (id: number): string => `role-${id}`;
const personKey = (id: number): string => `person-${id}`;

/** Roles and named people as chips, each with a way out, and a list to choose more from. */
export function ResponsibleField({ form, finder }: { form: ActivityForm; finder?: PeopleFinder }): JSX.Element {
  const words = useWordsOf(editingWords);
  const { plan, index } = useScene();
  const { draft, change, before } = form;
  const { roleIds, people, responsibleText } = draft;
  const choosable = React.useMemo(() => choosablePeople(plan, before.people.concat(people)), [plan, before.people, people]);
  const options = [
    ...plan.roles.map(role => ({ key: roleKey(role.id), text: roleTitle(role), group: words.roles })),
    ...choosable.map(person => ({ key: personKey(person.id), text: person.name, detail: undefined, group: words.people }))
  ];
  const choose = (keys: string[]): void => change({
    roleIds: plan.roles.filter(({ id }) => keys.includes(roleKey(id))).map(({ id }) => id).concat(roleIds.filter(id => !index.role(id))),
    people: choosable.filter(({ id }) => keys.includes(personKey(id)))
  });
  const selected = [...roleIds.map(roleKey), ...people.map(({ id }) => personKey(id))];
  const hint = responsibleText ? words.documentSays(responsibleText) : undefined;
  return (
    <Field form={form} field="responsible" group required hint={hint}>
      {({ id, className, 'aria-invalid': invalid }) => (
        <div className={classNames(className, styles.chips, invalid && styles.wrong)}>
          {selected.length === 0 && <span className={styles.muted}>{words.nobodyYet}</span>}
          {roleIds.map(roleId => <Chip key={roleId} text={index.role(roleId)?.code ?? String(roleId)} onRemove={() => change({ roleIds: roleIds.filter(other => other !== roleId) })} />)}
          {people.map(person => <Chip key={`p${person.id}`} text={person.name} onRemove={() => change({ people: people.filter(({ id: other }) => other !== person.id) })} />)}
          <Adder id={id} label={words.addResponsible} options={options} selected={selected} onChange={choose} />
          {finder && <PersonSearch finder={finder} onChoose={person => { if (!people.some(({ id: other }) => other === person.id)) change({ people: people.concat(person) }); }} />}
        </div>
      )}
    </Field>
  );
}

function Chip({ text, onRemove }: { text: string; onRemove: () => void }): JSX.Element {
  const words = useWordsOf(editingWords);
  return (
    <span className={styles.chip}>
      {text}
      <button type="button" aria-label={words.remove(text)} onClick={onRemove}><Icon name="close" size="small" /></button>
    </span>
  );
}

interface AdderProps {
  id: string;
  label: string;
  options: React.ComponentProps<typeof OptionList>['options'];
  selected: string[];
  onChange: (keys: string[]) => void;
}

function Adder({ id, label, options, selected, onChange }: AdderProps): JSX.Element {
  const [open, setOpen] = React.useState(false);
  const button = React.useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <span className={styles.adder} onBlur={event => { if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOpen(false); }}>
      <Button ref={button} id={id} kind="quiet" icon="plus" label={label} aria-haspopup="listbox" aria-expanded={open} onClick={() => setOpen(!open)} />
      {open && <OptionList name={label} options={options} selected={selected} onChange={onChange} onClose={close} />}
    </span>
  );
}

