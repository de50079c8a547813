import * as React from 'react';
import { ActivityFilter } from '../../domain';
import type { ChangingState } from './changing';

const none: ReadonlySet<number> = new Set();

/** The rows that the reader has just saved, or is saving anew: they stay in sight until the filter is another or the next change. */
export function useHeldRows({ pending, done }: ChangingState, filter: ActivityFilter): ReadonlySet<number> {
  const saved = React.useRef({ done, filter });
  if (saved.current.done !== done) saved.current = { done, filter };
  const current = saved.current.filter === filter;
  return React.useMemo(() => {
    const ids = pending.flatMap(one => (one.kind === 'add' ? [one.row.id] : [])).concat(current && done ? done.rows.map(({ activity }) => activity.id) : []);
    return ids.length > 0 ? new Set(ids) : none;
  }, [pending, done, current]);
}
