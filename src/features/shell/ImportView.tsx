import * as React from 'react';
import { ImportRepository, PlanRepository } from '../../lists';
import { FailureBox, Loading, asFailure, useLoad, useStrings } from '../../ui';
import { ImportPage } from '../import-plan';

export interface ImportViewProps {
  plan: PlanRepository;
  repository: ImportRepository;
  clock: () => Date;
  onClose: () => void;
  /** Told when saving begins and ends. */
  onBusy: (busy: boolean) => void;
  /** What stands here when the site has no plan; `retry` reads again. */
  whenMissing: (retry: () => void) => JSX.Element;
}

/** The import, with the plan read afresh: what it has already, and who may add to it. It comes with its page when that is opened. */
export function ImportView({ plan, repository, clock, onClose, onBusy, whenMissing }: ImportViewProps): JSX.Element {
  const { common } = useStrings();
  const read = React.useCallback(() => plan.load(), [plan]);
  const load = useLoad(read);
  if (load.state === 'loading') return <Loading label={common.loading} />;
  if (load.state === 'failed') {
    if (asFailure(load.error).reason === 'notFound') return whenMissing(load.reload);
    return <FailureBox error={load.error} task="reading" onRetry={load.reload} />;
  }
  return <ImportPage repository={repository} plan={load.value} clock={clock} onClose={onClose} onDone={onClose} onBusy={onBusy} />;
}
