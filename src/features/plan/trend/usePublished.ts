import * as React from 'react';
import { Load, useLoad } from '../../../ui';
import { PublishedComment, SummaryReaders } from './readers';

/** The status reports, the newest first. */
export function usePublished({ statusReports }: SummaryReaders): Load<PublishedComment[]> {
  const load = React.useCallback(() => statusReports.published(), [statusReports]);
  return useLoad(load);
}
