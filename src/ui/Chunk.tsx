import * as React from 'react';
import { PlanFailure } from '../lists';
import { FailureBox } from './FailureBox';
import { Loading } from './Loading';
import { useStrings } from './strings';
import { useLoad } from './useLoad';

export interface ChunkProps<P> {
  /** Fetches the component's code; keep it stable. */
  load: () => Promise<React.ComponentType<P>>;
  render: (Component: React.ComponentType<P>) => JSX.Element;
}

/** A part of the product that is fetched when it is used. Code that does not come is a matter of contact: it can be tried again. */
export function Chunk<P>({ load, render }: ChunkProps<P>): JSX.Element {
  const { common } = useStrings();
  const fetchCode = React.useCallback(async () => {
    try {
      return { Component: await load() };
    } catch (cause) {
      throw new PlanFailure('offline', { cause });
    }
  }, [load]);
  const code = useLoad(fetchCode);
  if (code.state === 'loading') return <Loading label={common.loading} />;
  if (code.state === 'failed') return <FailureBox error={code.error} task="reading" onRetry={code.reload} />;
  return render(code.value.Component);
}
