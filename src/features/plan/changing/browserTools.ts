/** A key that nobody has had, from the browser. */
export const newKey = (): string => crypto.randomUUID();
