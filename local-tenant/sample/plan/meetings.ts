import { DayOffset, SampleActivity } from './types';

/** A follow-up meeting three weeks ago, at ten o'clock. What was reported in it is told by the activities' own reports. */
export const heldMeeting = {
  title: { sv: 'Uppföljning patientsäkerhet', en: 'Patient safety follow-up' },
  day: -21 as DayOffset, time: '10:00', minutes: 60,
  /** How long it took. */
  took: 48,
  /** On the agenda without being reached, by title. */
  notReached: ['Gemensam checklista vid hemgång från sjukhus'],
  other: 'Nästa möte börjar med det som inte hann tas upp. Alla tar med sig en lärdom från den egna enheten.'
};

/** Today's meeting of the same series. */
export const plannedMeeting = { time: '10:00', minutes: 60 };

/** An activity that was made, stood in the plan when that meeting was held, and was taken out afterwards. */
export const removedActivity: SampleActivity & { removed: DayOffset } = {
  title: 'Inventera läkemedelsskåpen på korttidsenheten',
  description: 'Ingår sedan mötet i läkemedelsgenomgången på varje enhet.',
  unit: 'ÄO', theme: 'F2.3', roles: ['EC SÄBO'], effort: 'small', effect: 'small', created: -24, start: -23, due: 40,
  reports: [{ day: -22, by: 'samira.haddad', status: 'ongoing', percent: 20, comment: 'Två av sju skåp är gjorda.' }],
  removed: -12
};
