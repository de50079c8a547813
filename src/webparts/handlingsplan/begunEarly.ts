import { LoadOptions, Plan, PlanRepository } from '../../lists';

/** Begins to read the plan before anybody asks; who asks first gets that reading, with its first rows when they have come. */
export function begunEarly<T extends Pick<PlanRepository, 'load'>>(repository: T): T {
  let first: Plan | undefined;
  let tell: LoadOptions['onFirstRows'] = plan => { first = plan; };
  const reading = repository.load({ onFirstRows: plan => tell?.(plan) });
  // Whoever asks is told.
  reading.catch(() => undefined);
  let taken = false;
  const load: PlanRepository['load'] = options => {
    if (taken) return repository.load(options);
    taken = true;
    tell = options?.onFirstRows;
    if (first) tell?.(first);
    first = undefined;
    return reading;
  };
  return { ...repository, load };
}
