import * as React from 'react';
import { Button, useCopy, useStrings, useWordsOf } from '../../../ui';
import { editingWords } from '../../../loc/editing';
import type { Editing } from '../edit';
import type { DeskState } from '../reporting';

export const reportButtonId = 'hp-report-button';
export const editButtonId = 'hp-edit-button';

interface DetailsFootProps {
  activityId: number;
  desk: DeskState;
  mayReport: boolean;
  mayEdit: boolean;
  editing: Editing | undefined;
  link: () => string;
  onReport: () => void;
  /** Said when others have changed the activity while it was open. */
  changed: string | undefined;
}

/** What can be done with the open activity. */
export function DetailsFoot({ activityId, desk, mayReport, mayEdit, editing, link, onReport, changed }: DetailsFootProps): JSX.Element {
  return (
    <>
      {mayReport && <ReportButton activityId={activityId} desk={desk} onWrite={onReport} />}
      {mayEdit && editing && <EditButton activityId={activityId} editing={editing} />}
      <CopyLink link={link} />
      <span role="status">{changed}</span>
    </>
  );
}

/** Begins a report, or goes on with one that is begun on this computer. */
function ReportButton({ activityId, desk, onWrite }: { activityId: number; desk: DeskState; onWrite: () => void }): JSX.Element {
  const { update: words } = useStrings();
  const begun = desk.state === 'ready' && desk.desk.drafts.of(activityId) !== undefined;
  return <Button id={reportButtonId} kind="primary" icon="plus" onClick={onWrite}>{begun ? words.goOn : words.report}</Button>;
}

/** Opens the form, or goes on with what was typed in it and not saved. */
function EditButton({ activityId, editing }: { activityId: number; editing: Editing }): JSX.Element {
  const words = useWordsOf(editingWords);
  const begun = editing.unsent.all().some(({ key }) => key === `edit/${activityId}`);
  return <Button id={editButtonId} icon="pen" onClick={() => editing.begin({ kind: 'edit', activityId })}>{begun ? words.goOn : words.edit}</Button>;
}

function CopyLink({ link }: { link: () => string }): JSX.Element {
  const { plan: { filters, details } } = useStrings();
  const { state, copy } = useCopy();
  return (
    <>
      <Button icon="link" onClick={() => copy(link())}>{details.copyLink}</Button>
      <span role="status">{state === 'copied' ? filters.copied : state === 'refused' ? filters.copyRefused : ''}</span>
    </>
  );
}
