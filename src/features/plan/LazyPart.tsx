import * as React from 'react';
import { PlanFailure } from '../../lists';
import { FailureBox, Loading, useLoad } from '../../ui';
import styles from './PlanPage.module.scss';

interface LazyPartProps<P> {
  /** Fetches the component's code; keep it stable. */
  load: () => Promise<React.ComponentType<P>>;
  /** What is said while it comes. */
  loading: string;
  props: P;
}

/** A part of the plan in a chunk of its own; one that cannot be fetched means no connection. */
export function LazyPart<P extends object>({ load, loading, props }: LazyPartProps<P>): JSX.Element {
  const fetchPart = React.useCallback(async () => {
    try {
      return { Part: await load() };
    } catch (cause) {
      throw new PlanFailure('offline', { cause });
    }
  }, [load]);
  const part = useLoad(fetchPart);
  if (part.state === 'loading') return <div className={styles.opening}><Loading label={loading} /></div>;
  if (part.state === 'failed') return <div className={styles.opening}><FailureBox error={part.error} task="reading" onRetry={part.reload} /></div>;
  return React.createElement(part.value.Part, props);
}
