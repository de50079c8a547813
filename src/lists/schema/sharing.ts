/** More different values than these are forgotten, so that nothing grows for ever. */
const mostKnown = 4000;

/**
 * Gives equal values back as the one that came first: thousands of rows name the same days, roles and people, and a browser keeps every
 * text and list that comes with an answer by itself. Nobody changes what has been read.
 */
export function sharing<T>(textOf: (value: T) => string): (value: T) => T {
  const known = new Map<string, T>();
  return value => {
    const text = textOf(value);
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= mostKnown) known.clear();
    known.set(text, value);
    return value;
  };
}

/** `sharing` for texts. */
export const sharedText = (): ((value: string) => string) => sharing<string>(value => value);
