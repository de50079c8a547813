import * as React from 'react';
import { LocalDate } from '../../domain';
import { LastFiltered, ShownActivities, rowsOf, showActivities, shownAs } from './Activities';
import { LivePlan, inPlace } from './live';
import { sceneOf } from './planScene';
import { PlanView } from './view';

/**
 * The rows of a view, which keep their places while others change the plan: they take new ones when the reader sorts, filters or
 * asks for the news. `keepsPlace` says whether the reader would notice when the rest of a large plan sorts itself in.
 */
export function useSteadyRows(
  live: LivePlan, { filter, sorting, grouping }: PlanView, today: LocalDate, held: ReadonlySet<number>, keepsPlace: () => boolean
): ShownActivities {
  const { base, baseWhole, plan, whole, settle } = live;
  const last = React.useRef<LastFiltered>({});
  const settled = React.useMemo(
    () => showActivities(sceneOf(base, today, baseWhole), { filter, sorting, grouping }, held, last.current),
    [base, baseWhole, today, filter, sorting, grouping, held]
  );
  const shown = React.useMemo(
    () => (base.activities === plan.activities && base.archived === plan.archived
      ? settled
      : { ...shownAs(inPlace(settled.groups, rowsOf(plan, filter)), settled.totals), outside: settled.outside }), [base, plan, settled, filter]
  );
  const latest = React.useRef({ settle, baseWhole, keepsPlace });
  latest.current = { settle, baseWhole, keepsPlace };
  React.useLayoutEffect(() => latest.current.settle(), [filter, sorting, grouping]);
  // Decided at the moment when the rest of the plan comes, and not again.
  React.useLayoutEffect(() => {
    if (whole && !latest.current.baseWhole && !latest.current.keepsPlace()) latest.current.settle();
  }, [whole]);
  return shown;
}
