import * as React from 'react';
import { Activity } from '../../../domain';
import { ActivityChanges, NewActivity, PlanFailure } from '../../../lists';
import { newKey } from './browserTools';
import type { Changer } from './Changer';
import type { AddResult, ChangeOptions, ChangeResult, ChangingState, ManyOptions, OwnChange } from './entry';
import { useIdle } from '../idle';
import type { LivePlan } from '../live';
import type { Reporting } from '../reporting';
import { mayAdd, mayEdit } from '../rights';
import { savingIds, withPending } from './pending';

/** Changing, once its code has come. */
export interface ChangingDesk {
  parts: typeof import('./desk');
  changer: Changer;
}

/** What a reader who may change the plan changes it with: each change is on the screen at once, and confirmed or taken back when the answer comes. */
export interface Changing {
  /** The plan with what is being saved laid over it. */
  live: LivePlan;
  /** The rows that are being saved, by id; a new row has an id below zero until then. */
  saving: ReadonlySet<number>;
  /** What is on its way, what did not arrive, and what can be taken back. */
  state: ChangingState;
  /** Undefined while nobody here may change anything, or its code is on its way. */
  desk: ChangingDesk | undefined;
  change: (seen: Activity, changes: ActivityChanges, options?: ChangeOptions) => Promise<ChangeResult>;
  changeMany: (list: readonly OwnChange[], options?: ManyOptions) => Promise<(ChangeResult | undefined)[]>;
  add: (row: NewActivity, options?: ChangeOptions) => Promise<AddResult>;
}

interface ChangingSources {
  live: LivePlan;
  /** Where changes go. Without it nobody changes anything from here. Keep it stable. */
  reporting: Reporting | undefined;
  clock: () => Date;
}

const nothing: ChangingState = { pending: [], open: [], unkept: false };

/** Changing over a plan that is kept up to date. Its code is fetched once the plan is drawn, for who may change it. */
export function useChanging({ live, reporting, clock }: ChangingSources): Changing {
  const { plan, base, whole } = live;
  const put = React.useRef(live.put);
  put.current = live.put;
  const open = React.useMemo(() => opener(reporting, clock, activity => put.current(activity)), [reporting, clock]);
  const [desk, setDesk] = React.useState<ChangingDesk>();
  const [state, setState] = React.useState(nothing);
  const wanted = useIdle(whole && (mayEdit(plan) || mayAdd(plan)));

  React.useEffect(() => {
    if (!wanted) return undefined;
    let here = true;
    // When it cannot be fetched now it is fetched again with the first change, which tells what is wrong.
    open().then(opened => { if (here) setDesk(opened); }, () => undefined);
    return () => { here = false; };
  }, [wanted, open]);
  React.useEffect(() => {
    if (!desk) return undefined;
    const { changer } = desk;
    const online = (): void => void changer.online();
    setState(changer.current());
    const untell = changer.subscribe(() => setState(changer.current()));
    window.addEventListener('online', online);
    return () => {
      untell();
      window.removeEventListener('online', online);
    };
  }, [desk]);

  const { pending } = state;
  const shown = React.useMemo(() => withPending(plan, pending), [plan, pending]);
  // A change keeps its row's place until it is confirmed; a new row needs a place.
  const placed = React.useMemo(() => withPending(base, pending.filter(({ kind }) => kind === 'add')), [base, pending]);
  const saving = React.useMemo(() => savingIds(pending), [pending]);
  const laidOver = React.useMemo(
    () => (pending.length === 0 ? live : { ...live, plan: shown, base: base === plan && shown.activities === placed.activities ? shown : placed }),
    [live, pending, plan, base, shown, placed]
  );
  const writes = React.useMemo(() => writesOf(async () => {
    const opened = await open();
    setDesk(opened);
    return opened.changer;
  }), [open]);
  return { live: laidOver, saving, state, desk, ...writes };
}

/** Fetches the code once and keeps one changer; a fetch that failed is tried again. */
function opener(reporting: Reporting | undefined, clock: () => Date, onActivity: (activity: Activity) => void): () => Promise<ChangingDesk> {
  let opened: Promise<ChangingDesk> | undefined;
  const fetchDesk = async (): Promise<ChangingDesk> => {
    if (!reporting) throw new PlanFailure('forbidden');
    try {
      const parts = await import(/* webpackChunkName: 'handlingsplan-changing' */ './desk');
      const { unsent } = reporting;
      const activities = parts.onlyOnline(reporting.activities, () => navigator.onLine);
      return { parts, changer: new parts.Changer({ activities, unsent, clock, onActivity, newKey }) };
    } catch (cause) {
      opened = undefined;
      throw new PlanFailure('offline', { cause });
    }
  };
  return () => (opened ??= fetchDesk());
}

function writesOf(changer: () => Promise<Changer>): Pick<Changing, 'change' | 'changeMany' | 'add'> {
  return {
    change: async (seen, changes, options) => (await changer()).change(seen, changes, options),
    changeMany: async (list, options) => (await changer()).changeMany(list, options),
    add: async (row, options) => (await changer()).add(row, options)
  };
}
