/** More different values than these are forgotten, so that nothing grows for ever. */
const mostKnown = 4000;

/** Reads each text once; the same text gives the same value. */
export function readingOnce<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return text => {
    let value = known.get(text);
    if (value === undefined) {
      value = read(text);
      if (known.size >= mostKnown) known.clear();
      known.set(text, value);
    }
    return value;
  };
}

/**
 * Gives equal values back as the one that came first: thousands of rows name the same days, roles and people, and a browser keeps every
 * text and list that comes with an answer by itself. Nobody changes what has been read.
 */
export function sharing<T>(textOf: (value: T) => string): (value: T) => T {
  let given: T;
  const first = readingOnce(() => given);
  return value => {
    given = value;
    return first(textOf(value));
  };
}

/** `sharing` for texts. */
export const sharedText = (): ((value: string) => string) => readingOnce(text => text);
