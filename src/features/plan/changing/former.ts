import { Activity } from '../../../domain';
import { ActivityChanges } from '../../../lists';

/** Only what a change really changes: fields whose new value is another one. */
export function realChanges(seen: Activity, changes: ActivityChanges): ActivityChanges {
  const fields = (Object.keys(changes) as (keyof ActivityChanges)[]).filter(field => JSON.stringify(changes[field]) !== JSON.stringify(seen[field]));
  return pick(changes, fields);
}

/** The values that an activity had in some fields, undefined ones included: written back they take a change back. */
export function formerOf(seen: Activity, changes: ActivityChanges): ActivityChanges {
  return pick(seen, Object.keys(changes) as (keyof ActivityChanges)[]);
}

function pick(from: ActivityChanges, fields: (keyof ActivityChanges)[]): ActivityChanges {
  return Object.fromEntries(fields.map(field => [field, from[field]])) as ActivityChanges;
}
