import { Activity, Effort, ExpectedEffect, efforts, expectedEffects } from '../activity';
import { Priority, priorityOf } from '../priority';
import { isPrioritised } from './results';
import { PictureTheme, RoundPicture, pictureThemes } from './picture';

/** What stands in the matrix. */
export type MatrixEntry =
  | { kind: 'activity'; activity: Activity }
  | { kind: 'theme'; theme: PictureTheme };

export interface MatrixCell {
  effort: Effort;
  expectedEffect: ExpectedEffect;
  priority: Priority;
  entries: MatrixEntry[];
}

/** The matrix, and what has no place in it. */
export interface Matrix {
  /** A row per effect, the greatest first; in it a cell per effort, the least first. */
  rows: MatrixCell[][];
  /** Entries without effort or effect. */
  unplaced: MatrixEntry[];
  /** All that is placed, in the list's order: higher priority first, then the matrix's own order from row to row. */
  order: { entry: MatrixEntry; cell: MatrixCell }[];
}

/** A theme's priority; undefined while effort or effect is not estimated. */
export function themePriority({ decision }: Pick<PictureTheme, 'decision'>): Priority | undefined {
  return priorityOf(decision?.effort, decision?.expectedEffect);
}

/** Prioritised themes without an activity: where there is one, the activity stands for the theme. */
export function themesForMatrix(picture: RoundPicture, activities: Pick<Activity, 'themeKey' | 'archivedAt'>[]): MatrixEntry[] {
  const linked = new Set(activities.filter(({ archivedAt }) => !archivedAt).map(({ themeKey }) => themeKey));
  return pictureThemes(picture).filter(theme => isPrioritised(theme) && !linked.has(theme.key)).map(theme => ({ kind: 'theme', theme }));
}

/** Where an entry stands; one that lacks a value, or both, stands nowhere yet. */
export function placeOf(entry: MatrixEntry): { effort?: Effort; expectedEffect?: ExpectedEffect } {
  return entry.kind === 'activity' ? entry.activity : entry.theme.decision ?? {};
}

/** Puts entries into effort × effect, in the order in which they are given. */
export function matrixOf(entries: MatrixEntry[]): Matrix {
  const cell = (effort: Effort, expectedEffect: ExpectedEffect): MatrixCell => ({
    effort, expectedEffect, priority: priorityOf(effort, expectedEffect) as Priority,
    entries: entries.filter(entry => placeOf(entry).effort === effort && placeOf(entry).expectedEffect === expectedEffect)
  });
  const rows = [...expectedEffects].reverse().map(effect => efforts.map(effort => cell(effort, effect)));
  const placed = rows.flat().flatMap(each => each.entries.map(entry => ({ entry, cell: each })));
  const position = new Map(placed.map((each, at) => [each, at]));
  return {
    rows,
    unplaced: entries.filter(entry => !priorityOf(placeOf(entry).effort, placeOf(entry).expectedEffect)),
    order: [...placed].sort((one, other) => other.cell.priority.value - one.cell.priority.value || (position.get(one) ?? 0) - (position.get(other) ?? 0))
  };
}
