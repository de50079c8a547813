import { PlanFailure } from '../lists';

/** A method that answers later, as all of a repository's are. */
type Method = (...args: never[]) => Promise<unknown>;

/**
 * A repository whose code comes with the first question to it, so that it does not stand in the way of the first rows. All its methods are named.
 * Code that does not come fails as the service does when nothing answers, and is asked for again the next time.
 */
export function later<T extends { [K in keyof T]: Method }>(load: () => Promise<T>, methods: Record<keyof T, true>): T {
  let loading: Promise<T> | undefined;
  const ready = (): Promise<T> => {
    loading ??= load().catch(cause => {
      loading = undefined;
      throw new PlanFailure('offline', { cause });
    });
    return loading;
  };
  const calling = (name: keyof T): Method => async (...args) => (await ready())[name](...args);
  return Object.fromEntries(Object.keys(methods).map(name => [name, calling(name as keyof T)])) as unknown as T;
}
