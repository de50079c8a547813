import * as React from 'react';
import { themesOf } from '../../../domain';
import { Icon, classNames } from '../../../ui';
import { fieldClass } from '../../../ui/field';
import { Chosen } from '../choose';
import { useScene } from '../readScene';
import { useCareKinds, useReadWords } from '../words';
import styles from './Filters.module.scss';

/** What is searched and filtered; the feed follows every letter and press. */
export function FeedFilters({ chosen }: { chosen: Chosen }): JSX.Element {
  const { filters: words } = useReadWords();
  const { routing: { route, change }, unit } = useScene();
  return (
    <section className={styles.box} aria-label={words.name}>
      <div className={styles.fields}>
        <div>
          <label className={styles.label} htmlFor="le-text">{words.search}</label>
          <div className={styles.search}>
            <Icon name="search" />
            <input
              id="le-text" type="search" className={fieldClass} value={route.text} placeholder={words.searchHint} autoComplete="off"
              onChange={event => change({ text: event.target.value }, 'replace')}
            />
          </div>
        </div>
        <ThemeField />
        <UnitField />
      </div>
      {unit && (
        <label className={styles.check}>
          <input type="checkbox" checked={route.onlyNew} onChange={event => change({ onlyNew: event.target.checked }, 'replace')} />
          <span>{words.onlyNew(unit.name)}</span>
        </label>
      )}
      <CareChips chosen={chosen} />
    </section>
  );
}

/** Themes that some example is about, in the framework's order. */
function ThemeField(): JSX.Element {
  const { filters: words, page } = useReadWords();
  const { shelf: { plan, examples: { examples } }, routing: { route, change }, themeTitle } = useScene();
  const used = new Set(examples.flatMap(({ content }) => content.themes));
  const themes = themesOf(plan.framework).filter(({ key }) => used.has(key) || key === route.theme);
  return (
    <div>
      <label className={styles.label} htmlFor="le-theme">{words.theme}</label>
      <select id="le-theme" className={fieldClass} value={route.theme ?? ''} onChange={event => change({ theme: event.target.value || undefined }, 'replace')}>
        <option value="">{words.allThemes}</option>
        {themes.map(({ key, title }) => <option key={key} value={key}>{title}</option>)}
        {route.theme && !themeTitle(route.theme) && <option value={route.theme}>{page.themeGone(route.theme)}</option>}
      </select>
    </div>
  );
}

/** The reader's own unit, remembered on this computer for the reader alone. */
function UnitField(): JSX.Element {
  const { filters: words } = useReadWords();
  const { shelf: { plan }, unit, chooseUnit, unitKept } = useScene();
  return (
    <div>
      <label className={styles.label} htmlFor="le-unit">{words.unit}</label>
      <select
        id="le-unit" className={fieldClass} value={unit?.id ?? ''} aria-describedby={unit && unitKept ? undefined : 'le-unit-hint'} onChange={event => chooseUnit(Number(event.target.value))}
      >
        {!unit && <option value="">{words.noUnit}</option>}
        {plan.units.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
      </select>
      {!unit && <p id="le-unit-hint" className={styles.hint}>{words.chooseUnit}</p>}
      {unit && !unitKept && <p id="le-unit-hint" className={styles.hint} role="status">{words.notKept}</p>}
    </div>
  );
}

function CareChips({ chosen: { counts, ofAllKinds } }: { chosen: Chosen }): JSX.Element {
  const { filters: words } = useReadWords();
  const { names } = useCareKinds();
  const { routing: { route: { care }, change } } = useScene();
  return (
    <fieldset className={styles.care}>
      <legend className={styles.label}>{words.careKind}</legend>
      <div className={styles.chips}>
        <Chip name={words.all} count={ofAllKinds} pressed={care.length === 0} onClick={() => change({ care: [] }, 'replace')} />
        {counts.map(({ kind, count }) => (
          <Chip
            key={kind} name={names[kind]} count={count} pressed={care.includes(kind)}
            onClick={() => change({ care: care.includes(kind) ? care.filter(other => other !== kind) : [...care, kind] }, 'replace')}
          />
        ))}
      </div>
    </fieldset>
  );
}

interface ChipProps {
  name: string;
  count: number;
  pressed: boolean;
  onClick: () => void;
}

function Chip({ name, count, pressed, onClick }: ChipProps): JSX.Element {
  return (
    <button type="button" className={classNames(styles.chip, pressed && styles.pressed)} aria-pressed={pressed} onClick={onClick}>
      {pressed && <Icon name="check" size="small" />}{name} <span className={styles.count}>{count}</span>
    </button>
  );
}
