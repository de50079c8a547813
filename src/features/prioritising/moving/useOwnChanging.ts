import * as React from 'react';
import { Activity } from '../../../domain';
import { ActivityRepository, Plan, PlanFailure, UnsentWrites } from '../../../lists';
import type { ChangingDesk, ChangingState } from '../../plan/changing';
import { savingIds, withPending } from '../../plan/changing/pending';
import type { ActivityMoving } from './activityMoving';

interface OwnChangingSources {
  plan: Plan;
  activities: Pick<ActivityRepository, 'change' | 'changeMany' | 'resolve' | 'add'>;
  unsent: UnsentWrites;
  clock: () => Date;
  newKey: () => string;
  takeActivity: (activity: Activity) => void;
}

const nothing: ChangingState = { pending: [], open: [], unkept: false };

/** The plan's way of changing activities, for a page that shows no plan. Its code is fetched with the first look at the matrix. */
export function useOwnChanging(sources: OwnChangingSources): { plan: Plan; moving: Omit<ActivityMoving, 'mayMove'> } {
  const { plan, activities, unsent } = sources;
  const latest = React.useRef(sources);
  latest.current = sources;
  const [desk, setDesk] = React.useState<ChangingDesk>();
  const [state, setState] = React.useState(nothing);
  const open = React.useMemo(() => {
    let opened: Promise<ChangingDesk> | undefined;
    const fetchDesk = async (): Promise<ChangingDesk> => {
      try {
        const parts = await import(/* webpackChunkName: 'handlingsplan-changing' */ '../../plan/changing/desk');
        const { clock, newKey } = latest.current;
        const ports = { activities: parts.onlyOnline(activities, () => navigator.onLine), unsent, clock, newKey };
        return { parts, changer: new parts.Changer({ ...ports, onActivity: activity => latest.current.takeActivity(activity) }) };
      } catch (cause) {
        opened = undefined;
        throw new PlanFailure('offline', { cause });
      }
    };
    return () => (opened ??= fetchDesk());
  }, [activities, unsent]);
  React.useEffect(() => {
    let here = true;
    // When it cannot be fetched now it is fetched again with the first move, which tells what is wrong.
    open().then(opened => { if (here) setDesk(opened); }, () => undefined);
    return () => { here = false; };
  }, [open]);
  React.useEffect(() => {
    if (!desk) return undefined;
    setState(desk.changer.current());
    return desk.changer.subscribe(() => setState(desk.changer.current()));
  }, [desk]);
  const shown = React.useMemo(() => withPending(plan, state.pending), [plan, state.pending]);
  const saving = React.useMemo(() => savingIds(state.pending), [state.pending]);
  const change = React.useCallback<ActivityMoving['change']>(async (seen, changes, options) => {
    const opened = await open();
    setDesk(opened);
    return opened.changer.change(seen, changes, options);
  }, [open]);
  return { plan: shown, moving: { saving, state, desk, change } };
}
