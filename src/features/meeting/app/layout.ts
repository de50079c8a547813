import { MeetingState } from '../../../domain';
import { HostFrame } from '../../../ui';

/** The parts of a meeting's tab. */
export const meetingParts = ['before', 'during', 'record'] as const;
export type MeetingPart = (typeof meetingParts)[number];

/** The narrowest frame, in pixels, in which a part and the list stand side by side. */
export const sideBySide = 900;

/** 'panel': the list alone. 'parts': one part at a time, the list being one of them. 'both': a part, and the list beside it. */
export type Layout = 'panel' | 'parts' | 'both';

/** How a frame is used: the panel beside a call is always one; without a conversation there is no meeting to show. */
export function layoutOf(frame: HostFrame, hasPlace: boolean, width: number): Layout {
  if (frame === 'sidePanel' || !hasPlace) return 'panel';
  return width > sideBySide ? 'both' : 'parts';
}

/** The part that a meeting opens with. */
export function firstPart(state: MeetingState | undefined): MeetingPart {
  switch (state) {
    case 'running': return 'during';
    case 'ended': return 'record';
    case 'planned':
    case undefined: return 'before';
  }
}
