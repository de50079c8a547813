export type { DraftField, SaveState } from './meetingDraft';
export { SaveProblem } from './SaveProblem';
export { useMeetingDraft } from './useMeetingDraft';
export type { DraftState } from './useMeetingDraft';
