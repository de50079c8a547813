import { ReadRow } from './rows';
import { lettersOf } from './recognise/letters';

/** A row with the key under which the plan stores it once. */
export type KeyedRow = ReadRow & { clientKey: string };

const keyLength = 40;

/** What makes an activity the same activity in another document: its unit, its place in the framework and its words. */
export type Identity = Pick<ReadRow, 'unit' | 'areaKey' | 'themeKey' | 'activity'>;

/**
 * The key of a row: the same for the same words, however they are spaced, hyphenated or filed.
 * `ordinal` counts from 0 the rows before it in the document that have the same words.
 */
export async function clientKeyOf(row: Identity, ordinal: number): Promise<string> {
  const text = `${identityOf(row)}\n${ordinal}`;
  const digest = await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const hex = Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, '0')).join('');
  return `imp-${hex.slice(0, keyLength)}`;
}

/** The rows in their order, each with its own key. Reading the same document again gives the same keys. */
export async function keyRows(rows: ReadRow[]): Promise<KeyedRow[]> {
  const counts = new Map<string, number>();
  const ordinals = rows.map(row => {
    const identity = identityOf(row);
    const ordinal = counts.get(identity) ?? 0;
    counts.set(identity, ordinal + 1);
    return ordinal;
  });
  return Promise.all(rows.map(async (row, index) => ({ ...row, clientKey: await clientKeyOf(row, ordinals[index]) })));
}

/** Two rows with the same words in the same place of the framework are the same activity. */
export function identityOf({ unit, areaKey, themeKey, activity }: Identity): string {
  return [lettersOf(unit), themeKey ?? areaKey, lettersOf(activity)].join('\n');
}
