/** Says whether a value has the form that it should have. */
export type Check = (value: unknown) => boolean;

/** A check for every field of a type, the optional ones included: a new field does not compile before it is checked. */
export type Checks<T> = { [K in keyof Required<T>]: Check };

export const isText: Check = value => typeof value === 'string';
export const isFlag: Check = value => typeof value === 'boolean';
export const isNumber: Check = value => typeof value === 'number' && Number.isFinite(value);
export const isMoment: Check = value => typeof value === 'string' && !isNaN(Date.parse(value));

/** One of a few words. */
export function isOneOf(words: readonly string[]): Check {
  return value => typeof value === 'string' && words.includes(value);
}

export function isMaybe(check: Check): Check {
  return value => value === undefined || check(value);
}

export function isListOf(check: Check): Check {
  return value => Array.isArray(value) && value.every(check);
}

/** An object whose fields all pass; others may stand beside them. */
export function isObjectOf<T>(checks: Checks<T>): (value: unknown) => value is T {
  return (value): value is T => typeof value === 'object' && value !== null &&
    (Object.keys(checks) as (keyof T)[]).every(key => checks[key]((value as T)[key]));
}
