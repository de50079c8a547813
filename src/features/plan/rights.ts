import { Plan } from '../../lists';

/** Whether lists and code fit together: what an older or newer site keeps is read, never written. */
function isWritable({ newerThanCode, olderThanCode }: Plan): boolean {
  return !newerThanCode && !olderThanCode;
}

/** Whether the reader may change activities; the lists have the last word. */
export function mayEdit(plan: Plan): boolean {
  return plan.rights.editActivities && isWritable(plan);
}

/** Whether the reader may add activities. */
export function mayAdd(plan: Plan): boolean {
  return plan.rights.addActivities && isWritable(plan);
}

/** Whether the reader may keep named views for everyone. */
export function mayKeepViews(plan: Plan): boolean {
  return plan.rights.changeRegisters && isWritable(plan);
}
