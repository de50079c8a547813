import * as React from 'react';
import { Activity, localDateOf, rolesOf } from '../../../domain';
import { ActivityChanges } from '../../../lists';
import { editingWords } from '../../../loc/editing';
import { Icon, LinkButton, VisuallyHidden, useFormats, useStrings, useWordsOf } from '../../../ui';
import { fieldText } from '../fieldText';
import { useScene } from '../planScene';
import styles from './Details.module.scss';
import { initialsOf } from '../../../ui/initials';
import { Edit } from './versions';

/** Somebody's change of the facts, old → new. */
export function EditEntry({ edit }: { edit: Edit }): JSX.Element {
  const formats = useFormats();
  const { history: words } = useWordsOf(editingWords);
  const { plan } = useScene();
  const { by, at, kind, fields, before, after, priority } = edit;
  const roles = rolesOf(plan.roles, by).map(role => role.code).join(', ');
  const number = (value: number | undefined): string => (value === undefined ? words.nothing : formats.number(value));
  return (
    <li>
      <span className={styles.initials} aria-hidden="true">{initialsOf(by.name)}</span>
      <div>
        <div className={styles.entryHead}>
          <strong>{by.name}</strong>
          {roles && <span className={styles.role}>{roles}</span>}
          <time className={styles.time} dateTime={at}>{formats.longDate(localDateOf(at))} {formats.time(at)}</time>
        </div>
        {kind !== 'edited' && <p>{words[kind]}</p>}
        {fields.length > 0 && (
          <ul className={styles.changes}>
            {fields.map(field => <FieldChange key={field} field={field} before={before} after={after} />)}
            {priority && <OldNew name={words.priority} before={number(priority.from)} after={number(priority.to)} />}
          </ul>
        )}
      </div>
    </li>
  );
}

/** A value longer than this is shortened until the reader asks. Characters. */
const short = 80;

function FieldChange({ field, before, after }: { field: keyof ActivityChanges; before: Activity; after: Activity }): JSX.Element {
  const words = useWordsOf(editingWords);
  const strings = useStrings();
  const formats = useFormats();
  const { index } = useScene();
  const [all, setAll] = React.useState(false);
  const text = (activity: Activity): string => fieldText(field, activity, { index, strings, formats }) ?? words.history.nothing;
  const [was, is] = [text(before), text(after)];
  const long = was.length > short || is.length > short;
  const shown = (value: string): string => (all || value.length <= short ? value : `${value.slice(0, short).trimEnd()}…`);
  return (
    <OldNew name={words.names[field]} before={shown(was)} after={shown(is)}>
      {long && <LinkButton aria-expanded={all} onClick={() => setAll(!all)}>{all ? words.history.showLess : words.history.showAll}</LinkButton>}
    </OldNew>
  );
}

function OldNew({ name, before, after, children }: { name: string; before: string; after: string; children?: React.ReactNode }): JSX.Element {
  const { plan: { details: words } } = useStrings();
  return (
    <li>
      <span className={styles.muted}>{name}</span>
      <del><VisuallyHidden>{words.was} </VisuallyHidden>{before}</del>
      <Icon name="arrow" size="small" />
      <ins><VisuallyHidden>{words.became} </VisuallyHidden>{after}</ins>
      {children}
    </li>
  );
}
