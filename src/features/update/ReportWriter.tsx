import * as React from 'react';
import { ReportActions, ReportForm, ReportFormProps } from './ReportForm';
import { ReportFormOptions, useReportForm } from './useReportForm';

export interface ReportWriterProps extends ReportFormOptions, Pick<ReportFormProps, 'history' | 'note'> {
  /** The class of the strip with the buttons, which the panel keeps in view. */
  actionsClass?: string;
}

/** A report form with its buttons. Give it the activity's id as key: what has been typed belongs to one activity. */
export function ReportWriter({ history, note, actionsClass, ...options }: ReportWriterProps): JSX.Element {
  const form = useReportForm(options);
  return (
    <>
      <ReportForm form={form} history={history} note={note} />
      <div className={actionsClass}><ReportActions form={form} /></div>
    </>
  );
}
