import * as React from 'react';
import { Strings } from '../../../loc';
import { Button, FailureBox, MessageBox, useFormats, useStrings } from '../../../ui';
import { DraftField, SaveState } from './meetingDraft';
import { DraftState } from './useMeetingDraft';

interface SaveProblemProps {
  draft: DraftState;
  /** Says that what was typed is kept. */
  kept: string;
}

/** What stands in the way of saving, and the way on; also what others changed that came along. */
export function SaveProblem({ draft, kept }: SaveProblemProps): JSX.Element | null {
  const strings = useStrings();
  const { save } = draft;
  const words = strings.meetingBefore;
  switch (save.state) {
    case 'failed': return <><MessageBox kind="warning" heading={kept} /><FailureBox error={save.error} task="writing" onRetry={() => { void draft.flush(); }} /></>;
    case 'conflict': return <Conflict save={save} draft={draft} />;
    case 'saved': return save.merged.length > 0 ? <MessageBox kind="info" heading={words.merged(namesOf(save.merged, strings))} /> : null;
    default: return null;
  }
}

function Conflict({ save: { fields, by, at }, draft }: { save: Extract<SaveState, { state: 'conflict' }>; draft: DraftState }): JSX.Element {
  const strings = useStrings();
  const formats = useFormats();
  const words = strings.meetingBefore;
  const actions = <><Button onClick={draft.keepMine}>{words.keepMine}</Button><Button onClick={draft.takeTheirs}>{words.takeTheirs}</Button></>;
  return (
    <MessageBox kind="warning" heading={words.conflict(by, formats.time(at))} actions={actions}>
      {words.conflictHint(namesOf(fields, strings))}
    </MessageBox>
  );
}

/** The fields in words, each once. */
function namesOf(fields: DraftField[], { common, meetingBefore: { conflictFields } }: Strings): string {
  const names: Partial<Record<DraftField, string>> = conflictFields;
  return common.list(Array.from(new Set(fields.map(field => names[field] ?? conflictFields.state))));
}
