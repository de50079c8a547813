/** A field that two people changed, from the value both saw to different ones. */
export interface Clash<T, K extends keyof T = keyof T> {
  field: K;
  /** What was there when the user began; undefined where the field was empty. */
  base: T[K];
  mine: T[K];
  theirs: T[K];
}

export interface MergeRules<T> {
  /** Fields that mean something only together: who changes one of them meets whoever changed another. */
  together?: readonly (readonly (keyof T)[])[];
  /** Fields where the greater value is the right one, whoever wrote it; they never clash. */
  latest?: readonly (keyof T)[];
  /** Fields of which only it matters whether there is a value: who comes second with another one leaves the first. */
  once?: readonly (keyof T)[];
}

export interface Merged<T> {
  /** What is left to be written over theirs; empty when theirs has it all. */
  send: Partial<T>;
  clashes: Clash<T>[];
}

export interface MergeSides<T> {
  /** The row as the user saw it. */
  base: T;
  /** What the user changed. */
  mine: Partial<T>;
  /** The row as it is now. */
  theirs: T;
  /**
   * An earlier try may have arrived, and others have written since: a value that is the base's again may be somebody's answer
   * to mine, so it is shown instead of overwritten.
   */
  mayHaveArrived?: boolean;
}

/**
 * Whether two values of a row are the same as stored: the order of ids and people says nothing, a person is their id,
 * moments are kept in whole seconds, and lines end as they like.
 */
export function sameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(plain(a)) === JSON.stringify(plain(b));
}

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

function plain(value: unknown): unknown {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'string') return moment.test(value) ? `${value.slice(0, 19)}Z` : value.replace(/\r\n/g, '\n');
  if (!Array.isArray(value)) return typeof value === 'object' && 'id' in value ? (value as { id: unknown }).id : value;
  return value.map(plain).sort((a, b) => (String(a) < String(b) ? -1 : 1));
}

/**
 * Brings a user's changes together with what others have stored meanwhile. Fields that only one side changed keep that side's
 * value; fields that both changed, differently, clash.
 */
export function mergeRow<T extends object>({ base, mine, theirs, mayHaveArrived = false }: MergeSides<T>, rules: MergeRules<T> = {}): Merged<T> {
  const touched = (Object.keys(mine) as (keyof T)[]).filter(field => !sameValue(mine[field], base[field]));
  const isSetAlready = (field: keyof T): boolean => Boolean(rules.once?.includes(field)) && plain(mine[field]) !== null && plain(theirs[field]) !== null && plain(base[field]) === null;
  const wanted = touched.filter(field => !sameValue(mine[field], theirs[field]) && !isSetAlready(field));
  const latest = wanted.filter(field => rules.latest?.includes(field));
  const moved = (field: keyof T): boolean => !sameValue(theirs[field], base[field]);
  const contested = wanted.filter(field => !latest.includes(field))
    .filter(field => mayHaveArrived || moved(field) || isContestedWith(field, theirs, mine, rules, moved));
  const send: Partial<T> = {};
  for (const field of wanted) {
    if (contested.includes(field) || (latest.includes(field) && !isLater(mine[field], theirs[field]))) continue;
    send[field] = mine[field];
  }
  return { send, clashes: contested.map(field => ({ field, base: base[field], mine: mine[field] as T[typeof field], theirs: theirs[field] })) };
}

/** Whether somebody changed another field of the same group, to something that mine does not say. */
function isContestedWith<T extends object>(
  field: keyof T, theirs: T, mine: Partial<T>, { together = [], latest = [] }: MergeRules<T>, moved: (field: keyof T) => boolean
): boolean {
  const others = together.filter(group => group.includes(field)).flat().filter(other => other !== field && !latest.includes(other));
  return others.some(other => moved(other) && !(other in mine && sameValue(mine[other], theirs[other])));
}

function isLater(mine: unknown, theirs: unknown): boolean {
  const [a, b] = [plain(mine), plain(theirs)];
  return b === null || (a !== null && (a as string) > (b as string));
}

/** What to write when somebody has chosen between the values of a conflict; what is not chosen stays mine. */
export function chosenChanges<T extends object>(mine: Partial<T>, choices: { [K in keyof T]?: 'mine' | 'theirs' }): Partial<T> {
  return Object.fromEntries(Object.entries(mine).filter(([field]) => choices[field as keyof T] !== 'theirs')) as Partial<T>;
}
