import * as React from 'react';
import { ReportContent } from '../../../domain/statusReport';
import type { StatusReportRepository } from '../../../lists';
import { Load, useLoad } from '../../../ui';
import { Report, readWhole } from '../reports';

/** Up to so many rows are read with the report; those of a larger one when somebody asks for them. */
const rowsAtOnce = 500;

const never = (): Promise<undefined> => Promise.resolve(undefined);

/** A report with its rows; nothing is read of one that is left out. */
export function useContentOf(repository: StatusReportRepository, report: Report | undefined): Load<ReportContent | undefined> {
  const read = React.useMemo(() => (report?.head ? () => readWhole(repository, report) : never), [repository, report]);
  return useLoad<ReportContent | undefined>(read);
}

export interface ReportRows {
  asked: boolean;
  load: Load<ReportContent | undefined>;
  ask: () => void;
}

/** The rows of a report: at once when they are few, else for the asking. `needed`: something on the page cannot do without them. */
export function useRows(repository: StatusReportRepository, report: Report, needed: boolean): ReportRows {
  const [wanted, setWanted] = React.useState<number>();
  const asked = needed || wanted === report.id || report.published.rowCount <= rowsAtOnce;
  const load = useContentOf(repository, asked ? report : undefined);
  const ask = React.useCallback(() => setWanted(report.id), [report.id]);
  return { asked, load, ask };
}
