import * as React from 'react';
import { Meeting, indexPlan, localDateOf } from '../../../domain';
import { MeetingRepository, Plan, PlanFailure, samePerson } from '../../../lists';
import { AddressPort, HostContext, useStrings } from '../../../ui';
import { linkToActivity } from '../../plan';
import { LiveMeeting, LiveMeetings } from '../live';
import { newMeeting } from '../newMeeting';
import { MeetingScene } from '../scene';

/** Who is signed in where. */
export interface Persons {
  host: Pick<HostContext, 'user'>;
  /** The login name of the person whom SharePoint knows. */
  login: string;
}

/** Whether Teams and SharePoint know two different people. Where Teams says nothing nobody can tell, and SharePoint's person holds. */
export function isWrongPerson({ host, login }: Persons, plan: Plan): boolean {
  return host.user !== undefined && !samePerson(host.user.login, login, plan.user.email);
}

/** Whether the lists are of the version that this code writes. */
function isWritable({ newerThanCode, olderThanCode }: Plan): boolean {
  return !newerThanCode && !olderThanCode;
}

/** Reads for all; writes for the right person alone, with the rights that the lists give. */
export function mayReport(persons: Persons, plan: Plan): boolean {
  return plan.rights.addUpdates && isWritable(plan) && !isWrongPerson(persons, plan);
}

export interface SceneOptions extends Persons {
  host: HostContext;
  live: LiveMeetings;
  shown: LiveMeeting;
  meetings: Pick<MeetingRepository, 'reportsIn' | 'reportsSince'>;
  address: AddressPort;
  clock: () => Date;
}

/** The scene that all parts of the meeting share, from what is known now. */
export function useScene({ live, shown, meetings, address, clock, host, login }: SceneOptions): MeetingScene {
  const { meeting: words } = useStrings();
  const { plan } = shown;
  const index = React.useMemo(() => indexPlan(plan), [plan]);
  const acts = React.useMemo(() => actsOn(live, host, words.title, clock), [live, host, words, clock]);
  const today = localDateOf(clock());
  return React.useMemo((): MeetingScene => ({
    plan, index, today, host, now: clock, meeting: shown.meeting, previous: shown.previous, meetings: newestFirst(shown.meetings), reports: shown.reports,
    mayReport: mayReport({ host, login }, plan),
    mayKeep: shown.mayKeep && host.place !== undefined && isWritable(plan) && !isWrongPerson({ host, login }, plan),
    reportsIn: meetings.reportsIn, reportsSince: meetings.reportsSince,
    linkTo: activityId => linkToActivity(address, activityId),
    ownLink: () => address.link(new URLSearchParams()),
    ...acts
  }), [shown, plan, index, today, host, login, meetings, address, clock, acts]);
}

function newestFirst(meetings: Meeting[]): Meeting[] {
  return [...meetings].sort((a, b) => Date.parse(b.startedAt ?? b.startsAt) - Date.parse(a.startedAt ?? a.startsAt));
}

/** What changes meetings. Each takes the meeting as it is known at that moment, not as it was drawn. */
function actsOn(live: LiveMeetings, host: HostContext, title: string, clock: () => Date): Pick<MeetingScene, 'change' | 'prepare'> {
  const known = (): LiveMeeting | undefined => {
    const state = live.current();
    return state.state === 'ready' ? state.live : undefined;
  };
  const prepare = async (): Promise<Meeting> => {
    const { meeting, meetings = [] } = known() ?? {};
    if (meeting && meeting.state !== 'ended') return meeting;
    const next = newMeeting({ host, meetings, title, now: clock() });
    if (!next) throw new PlanFailure('invalid', { subject: 'meetings' });
    return live.add(next);
  };
  return {
    prepare,
    change: async (changes, seen) => live.change(seen ?? known()?.meeting ?? await prepare(), changes)
  };
}
