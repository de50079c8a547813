import * as React from 'react';
import type { LearningViewProps } from '../learning';
import { FailureBox, Loading, useLoad } from '../../ui';
import { DraftList } from './DraftList';
import { DraftPage } from './DraftPage';
import { readRecords } from './records';
import { useDraftRoute } from './route';
import { useForgetDecided } from './useForgetDecided';
import { useWriteWords } from './words';

/** What the address names an open draft with. */
export const draftParameter = 'le-draft';

/** Drafts of learning examples: all of them, or the one that the address names. */
export function DraftsView(props: LearningViewProps): JSX.Element {
  const { services } = props;
  const { list } = useWriteWords();
  const [key, open, linkTo] = useDraftRoute(services.address, draftParameter);
  const records = useLoad(React.useCallback(() => readRecords(services), [services.drafts, services.reviews, services.log, services.names])); // eslint-disable-line react-hooks/exhaustive-deps
  useForgetDecided(props, records.state === 'ready' ? records.value : undefined);
  if (records.state === 'loading') return <Loading label={list.loading} />;
  if (records.state === 'failed') return <FailureBox error={records.error} task="reading" onRetry={records.reload} />;
  const leave = (): void => {
    open(undefined);
    records.reload();
  };
  if (key === undefined) return <DraftList {...props} records={records.value} open={open} linkTo={linkTo} />;
  return <DraftPage key={key} {...props} records={records.value} draftKey={key} onLeave={leave} onRecords={records.reload} />;
}
