import * as React from 'react';
import { Meeting } from '../../../domain';
import { MeetingChanges } from '../../../lists';
import { useLeaveWarning } from '../../../ui';
import { MeetingScene, useMeetingScene } from '../scene';
import { DraftTarget, MeetingDraft, SaveState, createMeetingDraft } from './meetingDraft';

/** Drafts of views that were left before they were saved, by meeting and view: coming back shows them. */
const kept = new Map<string, MeetingDraft>();

export interface DraftState {
  /** Changes that are not saved yet. */
  pending: MeetingChanges;
  /** The meeting with them; undefined while there is none. */
  shown?: Meeting;
  save: SaveState;
  set(changes: MeetingChanges): void;
  /** Saves at once, with what is given; tells whether all is stored. */
  flush(changes?: MeetingChanges): Promise<boolean>;
  keepMine(): void;
  takeTheirs(): void;
}

function targetOf({ meeting, change, now }: MeetingScene): DraftTarget {
  return { meeting, change, now };
}

/** Changes of the meeting at hand, saved a second after the last one. `part` keeps the drafts of two views apart. */
export function useMeetingDraft(part: string): DraftState {
  const scene = useMeetingScene();
  const key = `${scene.meeting?.clientKey ?? scene.host.place?.id ?? ''}/${part}`;
  const { draft, redraw } = useDraft(key, scene);
  React.useEffect(() => draft.follow(targetOf(scene)), [draft, scene]);
  React.useEffect(() => draft.subscribe(redraw), [draft, redraw]);
  const pending = draft.pending();
  const meeting = draft.saved() ?? scene.meeting;
  const save = draft.save();
  useLeaveWarning(Object.keys(pending).length > 0);
  return React.useMemo(() => ({
    pending, shown: meeting && { ...meeting, ...pending }, save,
    set: draft.set, flush: draft.flush, keepMine: () => { void draft.keepMine(); }, takeTheirs: draft.takeTheirs
  }), [draft, pending, meeting, save]);
}

/** The draft of a key; the first one stays when the meeting gets its key by being prepared here. */
function useDraft(key: string, scene: MeetingScene): { draft: MeetingDraft; redraw: () => void } {
  const [, redraw] = React.useReducer((count: number) => count + 1, 0);
  const [draft] = React.useState(() => kept.get(key) ?? createMeetingDraft(targetOf(scene)));
  const latest = React.useRef(key);
  latest.current = key;
  React.useEffect(() => {
    kept.delete(latest.current);
    return () => leave(latest.current, draft);
  }, [draft]);
  return { draft, redraw };
}

/** Saves what a view leaves behind; what cannot be saved now waits for the view to come back. */
function leave(key: string, draft: MeetingDraft): void {
  if (Object.keys(draft.pending()).length === 0) return;
  kept.set(key, draft);
  void draft.flush().then(stored => { if (stored) kept.delete(key); });
}

