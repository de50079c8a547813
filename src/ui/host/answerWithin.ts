/** Runs something once after some milliseconds; what it answers takes that back. */
export type After = (milliseconds: number, run: () => void) => () => void;

/** The browser's own timer. */
export const browserAfter: After = (milliseconds, run) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};

/** Undefined when the answer fails or does not come in time; a failure is told to `onFailure`, before or after that. */
export function answerWithin<T>(answer: Promise<T>, milliseconds: number, after: After, onFailure: (cause: unknown) => void): Promise<T | undefined> {
  return new Promise(resolve => {
    const takeBack = after(milliseconds, () => resolve(undefined));
    answer.then(resolve, cause => {
      onFailure(cause);
      resolve(undefined);
    }).then(takeBack, takeBack);
  });
}
