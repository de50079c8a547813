import { NamedView } from '../../../lists';
import { PlanView, Registers, readView, startView, writeView } from '../view';
import { readyFilters, readyKeyOf } from './readyViews';

/** What a named view keeps of a view: all but the open activity and the name, in the words of the address. */
export function queryOf(view: PlanView, registers: Registers): string {
  return writeView({ ...view, activityId: undefined, named: undefined }, registers, new URLSearchParams()).toString();
}

/** The view that a kept query shows. */
export function viewIn(query: string, registers: Registers): PlanView {
  return readView(new URLSearchParams(query), registers).view;
}

/** Whether two views show the same. */
function isSame(a: PlanView, b: PlanView, registers: Registers): boolean {
  return queryOf(a, registers) === queryOf(b, registers);
}

/** Whether one has departed from the named view that was chosen. */
export function hasDeparted(view: PlanView, kept: NamedView | undefined, registers: Registers): boolean {
  const ready = readyKeyOf(view.named);
  if (ready) return !isSame({ ...startView, filter: view.filter }, { ...startView, filter: readyFilters[ready] }, registers);
  return kept !== undefined && !isSame(view, viewIn(kept.query, registers), registers);
}
