import * as React from 'react';
import { FrozenRound, Round } from '../../domain/assessment';
import type { AssessmentRepository } from '../../lists';
import { Load, useLoad } from '../../ui';

/** A closed round with what it was frozen as. */
export interface ShownRound {
  round: Round;
  frozen: FrozenRound;
}

/** The round that is shown, and the one that it is compared with. */
export interface Pictures {
  now: ShownRound;
  against?: ShownRound;
  /** Why the other round is not there; the shown one stands without it. */
  againstFailure?: { round: Round; error: unknown };
}

type Frozen = Pick<AssessmentRepository, 'frozen'>;

/** Reads each frozen round once; one that could not be read is asked for again. */
function reader(repository: Frozen): (round: Round) => Promise<ShownRound> {
  const kept = new Map<string, Promise<FrozenRound>>();
  return async round => {
    const key = `${round.id} ${round.etag}`;
    const reading = kept.get(key) ?? repository.frozen(round.id);
    kept.set(key, reading);
    try {
      return { round, frozen: await reading };
    } catch (cause) {
      kept.delete(key);
      throw cause;
    }
  };
}

async function readBoth(read: (round: Round) => Promise<ShownRound>, round: Round, against: Round | undefined): Promise<Pictures> {
  const [now, other] = await Promise.allSettled([read(round), against && read(against)]);
  if (now.status === 'rejected') throw now.reason;
  if (other.status === 'rejected') return { now: now.value, ...(against ? { againstFailure: { round: against, error: other.reason } } : {}) };
  return { now: now.value, ...(other.value ? { against: other.value } : {}) };
}

/** The frozen pictures of one round or two. While another choice is read, the last one stays. */
export function usePictures(repository: Frozen, round: Round, against: Round | undefined): { load: Load<Pictures>; shown?: Pictures } {
  const read = React.useMemo(() => reader(repository), [repository]);
  const both = React.useCallback(() => readBoth(read, round, against), [read, round, against]);
  const load = useLoad(both);
  const last = React.useRef<Pictures>();
  if (load.state === 'ready') last.current = load.value;
  return { load, shown: load.state === 'failed' ? undefined : last.current };
}
