import * as React from 'react';
import { Activity, Instant, ProgressUpdate } from '../../../domain';
import { PlanRepository } from '../../../lists';
import { Load, useLoad } from '../../../ui';

interface ActivityHistory {
  updates: Load<ProgressUpdate[]>;
  /** When the reports were read again because the activity had changed while it was open. */
  readAgainAt?: Instant;
}

/** The reports on an activity; read again when the activity changes while it is open. */
export function useHistory(repository: PlanRepository, { id, etag }: Activity, clock: () => Date): ActivityHistory {
  const load = React.useCallback(() => repository.updatesOf(id), [repository, id]);
  const updates = useLoad(load);
  const [readAgain, setReadAgain] = React.useState<{ id: number; at: Instant }>();
  const seen = React.useRef({ id, etag });
  const reload = React.useRef<() => void>();
  reload.current = updates.state === 'loading' ? undefined : updates.reload;
  React.useEffect(() => {
    const before = seen.current;
    seen.current = { id, etag };
    if (before.id !== id || before.etag === etag) return;
    reload.current?.();
    setReadAgain({ id, at: clock().toISOString() });
  }, [id, etag, clock]);
  return { updates, readAgainAt: readAgain?.id === id ? readAgain.at : undefined };
}
