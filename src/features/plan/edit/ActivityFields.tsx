import * as React from 'react';
import { ActivityDraft, Theme, bandOf, effectPoints, effortPoints, efforts, expectedEffects, priorityOf, themesOf } from '../../../domain';
import { editingWords } from '../../../loc/editing';
import { LinkButton, PriorityMark, classNames, useFormats, useStrings, useWordsOf } from '../../../ui';
import { unitName } from '../names';
import { useScene } from '../planScene';
import styles from './ActivityForm.module.scss';
import { Field } from './Field';
import { ActivityForm } from './useActivityForm';

interface FormProps {
  form: ActivityForm;
}

export function TextField({ form, field, rows, required }: FormProps & { field: 'title' | 'description'; rows: number; required?: boolean }): JSX.Element {
  return (
    <Field form={form} field={field} wide required={required}>
      {control => <textarea {...control} rows={rows} required={required} value={form.draft[field]} onChange={event => form.change({ [field]: event.target.value })} />}
    </Field>
  );
}

export function UnitField({ form }: FormProps): JSX.Element {
  const strings = useStrings();
  const { plan } = useScene();
  return (
    <Field form={form} field="unitId">
      {control => (
        <select {...control} value={form.draft.unitId ?? ''} onChange={event => form.change({ unitId: event.target.value === '' ? undefined : Number(event.target.value) })}>
          <option value="">{strings.common.wholeMunicipality}</option>
          {plan.units.map(unit => <option key={unit.id} value={unit.id}>{unit.code && unit.code !== unit.name ? `${unitName(unit, strings)} (${unit.code})` : unitName(unit, strings)}</option>)}
        </select>
      )}
    </Field>
  );
}

/** Area and theme in one choice: a theme belongs to its area. One that is hidden is offered only where the activity has it. */
export function ThemeField({ form }: FormProps): JSX.Element {
  const words = useWordsOf(editingWords);
  const { plan: { framework }, index } = useScene();
  const { areaKey, themeKey } = form.draft;
  const known = areaKey === '' || (themeKey === undefined ? index.area(areaKey) : index.theme(themeKey));
  const choose = (key: string): void => {
    const theme = themesOf(framework).find(one => one.key === key);
    form.change(theme ? { areaKey: theme.areaKey, themeKey: theme.key } : { areaKey: key.replace(/^area /, ''), themeKey: undefined });
  };
  return (
    <Field form={form} field="theme" wide required hint={themeKey && index.area(areaKey)?.title}>
      {control => (
        <select {...control} required value={themeKey ?? (areaKey && `area ${areaKey}`)} onChange={event => choose(event.target.value)}>
          {areaKey === '' && <option value="">{words.chooseTheme}</option>}
          {!known && <option value={themeKey ?? `area ${areaKey}`}>{words.goneTheme(themeKey ?? areaKey)}</option>}
          {framework.areas.map(area => (
            <optgroup key={area.key} label={area.title}>
              {area.themes.filter(({ key, hidden }) => !hidden || key === themeKey || key === form.before.themeKey).map(theme => (
                <option key={theme.key} value={theme.key}>{optionText(theme, words.hiddenTheme)}</option>
              ))}
              <option value={`area ${area.key}`}>{words.wholeArea(area.title)}</option>
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  );
}

function optionText({ title, parentKey, hidden }: Theme, hiddenText: (title: string) => string): string {
  const name = hidden ? hiddenText(title) : title;
  return parentKey ? `– ${name}` : name;
}

interface SegmentsProps<K extends string> extends FormProps {
  field: 'effort' | 'expectedEffect';
  keys: readonly K[];
  points: Readonly<Record<K, number>>;
  names: Record<K, string>;
}

function Segments<K extends string>({ form, field, keys, points, names }: SegmentsProps<K>): JSX.Element {
  const words = useWordsOf(editingWords);
  const chosen = form.draft[field] as K | undefined;
  const set = (key: K | undefined): void => form.change({ [field]: key } as Partial<ActivityDraft>);
  return (
    <Field form={form} field={field} group>
      {({ id }) => (
        <>
          <div className={styles.segments}>
            {keys.map(key => (
              <label key={key} className={classNames(styles.segment, chosen === key && styles.chosen)}>
                <input type="radio" name={id} id={key === (chosen ?? keys[0]) ? id : undefined} checked={chosen === key} onChange={() => set(key)} />
                <span className={styles.capital}>{names[key]}</span>
                <small>{words.points(String(points[key]))}</small>
              </label>
            ))}
          </div>
          {chosen !== undefined && form.before[field] === undefined && <LinkButton onClick={() => set(undefined)}>{words.removeChoice}</LinkButton>}
        </>
      )}
    </Field>
  );
}

/** Effort and expected effect, and the priority that they give, as they are chosen. */
export function PriorityFields({ form }: FormProps): JSX.Element {
  const { common } = useStrings();
  return (
    <div className={classNames(styles.wide, styles.priority)}>
      <Segments form={form} field="effort" keys={efforts} points={effortPoints} names={common.effort} />
      <Segments form={form} field="expectedEffect" keys={expectedEffects} points={effectPoints} names={common.effect} />
      <PriorityLine form={form} />
    </div>
  );
}

function PriorityLine({ form: { draft, before, seen } }: FormProps): JSX.Element {
  const { priority: words } = useWordsOf(editingWords);
  const now = priorityOf(draft.effort, draft.expectedEffect);
  const was = priorityOf(before.effort, before.expectedEffect);
  const compared = seen && was && now && (was.value === now.value ? words.asBefore : words.before(String(was.value)));
  return (
    <p className={styles.sum} role="status">
      {now
        ? <><span className={styles.muted}>{words.becomes}</span> <span>{now.effort} + {now.effect} =</span> <span data-band={bandOf(now)}><PriorityMark priority={now} /></span> <span className={styles.muted}>{compared}</span></>
        : <span className={styles.muted}>{words.missing}</span>}
    </p>
  );
}

export function DayField({ form, field }: FormProps & { field: 'start' | 'due' }): JSX.Element {
  const formats = useFormats();
  const day = form.draft[field];
  return (
    <Field form={form} field={field} hint={/^2\d{3}-\d\d-\d\d$/.test(day) ? formats.weekday(day) : undefined}>
      {control => (
        <input
          {...control} type="date" min="2000-01-01" max="2099-12-31" value={day}
          // A day that does not exist reads as no text at all; the browser knows that there is something.
          onChange={event => form.change({ [field]: event.target.validity.badInput ? '?' : event.target.value })}
        />
      )}
    </Field>
  );
}
