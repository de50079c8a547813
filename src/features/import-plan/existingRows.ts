import { joinActivityText } from '../../domain';
import { Plan } from '../../lists';
import { unitCodeOf } from './additions';
import { DocumentReader, KeyedRow } from './reading';

/**
 * The client keys of rows that the plan has already: those stored under their key, and those whose words stand in the plan in the same
 * place, whoever wrote them there. So what was taken out of a plan is not new to it, also where it was written by hand or edited since.
 * An activity, archived or not, stands for one row, however many rows have its words.
 */
export function existingRows(
  rows: KeyedRow[], stored: ReadonlySet<string>, plan: Pick<Plan, 'activities' | 'archived' | 'units'>, { identityOf }: Pick<DocumentReader, 'identityOf'>
): ReadonlySet<string> {
  const left = countIdentities(plan, identityOf);
  const existing = new Set(stored);
  const known = (row: KeyedRow): boolean => stored.has(row.clientKey);
  for (const row of [...rows.filter(known), ...rows.filter(other => !known(other))]) {
    const identity = identityOf({ ...row, unit: unitCodeOf(row, '', plan.units) });
    const count = left.get(identity) ?? 0;
    if (count === 0) continue;
    left.set(identity, count - 1);
    existing.add(row.clientKey);
  }
  return existing;
}

/** How many activities of the plan have the same words in the same place. */
function countIdentities({ activities, archived, units }: Pick<Plan, 'activities' | 'archived' | 'units'>, identityOf: DocumentReader['identityOf']): Map<string, number> {
  const codes = new Map(units.map(unit => [unit.id, unit.code]));
  const counts = new Map<string, number>();
  for (const activity of [...activities, ...archived]) {
    const unit = (activity.unitId !== undefined && codes.get(activity.unitId)) || '';
    const identity = identityOf({ ...activity, unit, activity: joinActivityText(activity) });
    counts.set(identity, (counts.get(identity) ?? 0) + 1);
  }
  return counts;
}
