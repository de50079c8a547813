import { ColumnKey } from '../view';

/** Shows a column last, or hides it. */
export function toggleColumn(shown: readonly ColumnKey[], key: ColumnKey): ColumnKey[] {
  return shown.includes(key) ? shown.filter(other => other !== key) : [...shown, key];
}

/** Moves a column one step; at the end it stays. */
export function moveColumn(shown: readonly ColumnKey[], key: ColumnKey, step: -1 | 1): ColumnKey[] {
  const from = shown.indexOf(key);
  const to = from + step;
  if (from < 0 || to < 0 || to >= shown.length) return [...shown];
  const rest = shown.filter(other => other !== key);
  return [...rest.slice(0, to), key, ...rest.slice(to)];
}
