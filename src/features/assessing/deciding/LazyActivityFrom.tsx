import * as React from 'react';
import { PlanFailure } from '../../../lists';
import { FailureBox, Loading, useLoad, useStrings } from '../../../ui';
import type { ActivityFromProps } from '../../plan/edit/forms';

async function loadForm(): Promise<typeof import('../../plan/edit/forms')> {
  try {
    return await import(/* webpackChunkName: 'handlingsplan-edit' */ '../../plan/edit/forms');
  } catch (cause) {
    throw new PlanFailure('offline', { cause });
  }
}

/** The plan's own form for a new activity; it comes when the first is begun. */
export function LazyActivityFrom(props: ActivityFromProps): JSX.Element {
  const { common } = useStrings();
  const form = useLoad(loadForm);
  if (form.state === 'loading') return <Loading label={common.loading} />;
  if (form.state === 'failed') return <FailureBox error={form.error} task="reading" onRetry={form.reload} />;
  const { ActivityFrom } = form.value;
  return <ActivityFrom {...props} />;
}
