/** What may give a person away, by kind. */
export const identityKinds = [
  'personalNumber', 'coordinationNumber', 'reserveNumber', 'phone', 'email', 'address', 'date', 'age', 'caseNumber', 'recordNumber',
  'registrationNumber', 'name', 'unit'
] as const;
export type IdentityKind = typeof identityKinds[number];

/** A place in a text that may give a person away. */
export interface Find {
  readonly kind: IdentityKind;
  /** The text as it stands there: `text.slice(start, end)` of what was looked through. */
  readonly text: string;
  /** Positions in UTF-16 units; `end` is the first one after. */
  readonly start: number;
  readonly end: number;
  /** A number of a person, which never leaves the computer. */
  readonly blocks: boolean;
}

/** What the site knows: display names of its people, names of units. */
export interface KnownIdentities {
  readonly people: readonly string[];
  readonly units: readonly string[];
}

/** A find before it has a text of its own; positions in the plain text. */
export interface Place {
  readonly kind: IdentityKind;
  readonly start: number;
  readonly end: number;
}
