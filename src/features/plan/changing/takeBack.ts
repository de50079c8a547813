import { Activity } from '../../../domain';
import { ActivityChanges, ActivityRepository, ChangeOutcome, ConflictChoices } from '../../../lists';
import { KeptFields } from './entry';
import { formerOf } from './former';

/** How taking back one change went. */
export interface TakenBack {
  activity: Activity;
  /** Writes back what was taken back. */
  former: ActivityChanges;
  kept?: KeptFields;
}

/** So many times somebody else may come in between. */
const rounds = 4;

/**
 * Writes the former values over the row as it was saved. What somebody has changed since is left as they made it, and named.
 * `first`: what the first try has answered already. Fails with PlanFailure.
 */
export async function takeBack(
  activities: Pick<ActivityRepository, 'change' | 'resolve'>, saved: Activity, former: ActivityChanges, first?: ChangeOutcome
): Promise<TakenBack> {
  let outcome: ChangeOutcome = first ?? await activities.change(saved, former);
  let kept: KeptFields | undefined;
  for (let round = 1; outcome.result === 'conflict' && round < rounds; round += 1) {
    const { conflict } = outcome;
    const fields = conflict.fields.map(({ field }) => field);
    kept = { activity: conflict.theirs, fields: [...(kept?.fields ?? []), ...fields], by: conflict.fields[0].by.name };
    const choices = Object.fromEntries(fields.map(field => [field, 'theirs'])) as ConflictChoices;
    outcome = await activities.resolve(conflict, choices);
  }
  const now = outcome.result === 'saved' ? outcome.activity : outcome.conflict.theirs;
  const written = Object.keys(former).filter(field => outcome.result === 'saved' && !kept?.fields.includes(field as keyof ActivityChanges));
  const redo = formerOf(saved, Object.fromEntries(written.map(field => [field, undefined])) as ActivityChanges);
  return { activity: now, former: redo, kept: kept && { ...kept, activity: now } };
}
