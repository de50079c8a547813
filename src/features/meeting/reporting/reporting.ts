import * as React from 'react';
import { Activity, Instant, ProgressUpdate, Status } from '../../../domain';
import { Load } from '../../../ui';

/** A form in two parts: what is filled in, and the buttons, which stand in the panel's foot. */
export interface ReportParts {
  fields: JSX.Element;
  actions: JSX.Element;
}

export interface ReportFormProps {
  /** The activity as it stood when it was opened: a report is compared with that. */
  activity: Activity;
  /** The status that was touched on the card. */
  status?: Status;
  meetingId?: number;
  /** Earlier reports, the newest first. */
  history: Load<ProgressUpdate[]>;
  /** Something has been typed or chosen: nobody is moved away from it. */
  onTouched: () => void;
  /** The report is saved, or lies in the queue. */
  onSaved: () => void;
  onCancel: () => void;
  children: (parts: ReportParts) => JSX.Element;
}

/** A report that has arrived. */
export interface SavedLine {
  key: string;
  at: Instant;
  activityId: number;
  title: string;
  status: Status;
}

/** What the meeting shows of reporting. */
export interface Reporting {
  Form: React.ComponentType<ReportFormProps>;
  /** Reports that wait or ask, and whether there is contact; nothing when all is well. */
  Queue: React.ComponentType;
  /** The last one that arrived while the page was open. */
  saved?: SavedLine;
  /** Activities with reports that are saved on this computer alone. */
  queuedOn: ReadonlySet<number>;
}

const ReportingContext = React.createContext<Reporting | undefined>(undefined);
export const ReportingProvider = ReportingContext.Provider;

export function useReporting(): Reporting {
  const reporting = React.useContext(ReportingContext);
  if (!reporting) throw new Error('A part of the meeting stands outside its reporting.');
  return reporting;
}
