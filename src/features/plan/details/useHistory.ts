import * as React from 'react';
import { Activity, Instant, ProgressUpdate } from '../../../domain';
import { ActivityVersion, PlanRepository } from '../../../lists';
import { Load, useLoad } from '../../../ui';

/** What is known of an activity's past; reports and versions come, and fail, by themselves. */
export interface ActivityHistory {
  updates: Load<ProgressUpdate[]>;
  versions: Load<ActivityVersion[]>;
  /** When it was read again because the activity had changed while it was open. */
  readAgainAt?: Instant;
}

/** The reports on an activity and its versions; read again when the activity changes while it is open. */
export function useHistory(repository: PlanRepository, { id, etag }: Activity, clock: () => Date): ActivityHistory {
  const loadUpdates = React.useCallback(() => repository.updatesOf(id), [repository, id]);
  const loadVersions = React.useCallback(() => repository.versionsOf(id), [repository, id]);
  const updates = useLoad(loadUpdates);
  const versions = useLoad(loadVersions);
  const [readAgain, setReadAgain] = React.useState<{ id: number; at: Instant }>();
  const seen = React.useRef({ id, etag });
  const reload = React.useRef<() => void>();
  reload.current = () => [updates, versions].forEach(load => { if (load.state !== 'loading') load.reload(); });
  React.useEffect(() => {
    const before = seen.current;
    seen.current = { id, etag };
    if (before.id !== id || before.etag === etag) return;
    reload.current?.();
    setReadAgain({ id, at: clock().toISOString() });
  }, [id, etag, clock]);
  return { updates, versions, readAgainAt: readAgain?.id === id ? readAgain.at : undefined };
}
