// What frozen texts share; not in the index of the domain, since nothing of it is needed before the first rows.
export { checksumOfTexts } from './checksum';
export { day, finite, instant, list, object, oneOf, perhaps, refuse, text, tuple, whole, withoutEmpty } from './read';
/** The form that a frozen thing is stored in: lists in a fixed order where there are many rows. */
export type Plain = string | number | null | Plain[] | { [name: string]: Plain };
