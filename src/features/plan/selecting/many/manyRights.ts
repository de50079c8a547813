import { Plan } from '../../../../lists';
import { mayEdit } from '../../rights';

/** Whether the reader may take activities out of the plan and back. */
export function mayArchive(plan: Plan): boolean {
  return mayEdit(plan);
}
