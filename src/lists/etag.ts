import { PlanFailure } from './failure';

declare const brand: unique symbol;

/** The version of a stored row, as the service gave it. A change without one does not compile, and `*` is none. */
export type ETag = string & { readonly [brand]: 'ETag' };

/** Takes a text for a row's version. Fails with PlanFailure 'invalid' for what would overwrite blindly: nothing, or `*`. */
export function asETag(text: string): ETag {
  if (!/\d+"?$/.test(text)) throw new PlanFailure('invalid', { subject: `etag ${text}` });
  return text as ETag;
}

/** The number in a version: it grows by one with each change of the row, in every form that the service writes (`"3"`, `"<guid>,3"`). */
export function versionOf(etag: string): number {
  return Number(/(\d+)"?$/.exec(etag)?.[1] ?? NaN);
}
