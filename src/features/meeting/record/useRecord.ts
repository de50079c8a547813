import * as React from 'react';
import { Meeting, MeetingRecord, ProgressUpdate, earlierMeetings, leftAt, recordOf } from '../../../domain';
import { hiddenActivities } from '../../../lists';
import { Load, useLoad } from '../../../ui';
import { useMeetingScene } from '../scene';

export interface RecordWork {
  meeting: Meeting;
  /** Its reports; those of the meeting at hand come in by themselves. */
  reports: Load<ProgressUpdate[]>;
  record?: MeetingRecord;
  /** Meetings that it can be compared with, the newest first. */
  earlier: Meeting[];
  /** The one it is compared with; undefined: how the plan stood when the meeting began. */
  comparedWith?: Meeting;
  compareWith(meetingId: number | undefined): void;
}

/** A meeting's record, and what it is compared with. */
export function useRecord(meeting: Meeting): RecordWork {
  const { plan, meetings, today } = useMeetingScene();
  const reports = useReports(meeting);
  const [chosen, compareWith] = React.useState<number>();
  const earlier = React.useMemo(() => earlierMeetings(meetings, meeting), [meetings, meeting]);
  const comparedWith = earlier.find(({ id }) => id === chosen);
  const told = reports.state === 'ready' ? reports.value : undefined;
  const record = React.useMemo(() => told && recordOf(meeting, {
    reports: told, activities: plan.activities, hidden: hiddenActivities(plan), today,
    previous: comparedWith ?? earlier[0], base: comparedWith && leftAt(comparedWith)
  }), [meeting, told, plan, today, earlier, comparedWith]);
  return { meeting, reports, record, earlier, comparedWith, compareWith };
}

function useReports({ id }: Meeting): Load<ProgressUpdate[]> {
  const { meeting: atHand, reports, reportsIn } = useMeetingScene();
  const ask = React.useRef(reportsIn);
  ask.current = reportsIn;
  const follows = atHand?.id === id;
  const read = React.useCallback(async () => (follows ? [] : ask.current(id)), [follows, id]);
  const load = useLoad(read);
  return follows && load.state === 'ready' ? { ...load, value: reports } : load;
}
