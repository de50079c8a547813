import * as React from 'react';
import { Activity } from '../../../domain';
import type { Changing, OpenWrite } from '../changing';
import type { Reporting } from '../reporting';
import { mayAdd, mayEdit } from '../rights';
import type { EditTask } from './task';

/** Asks before what is typed is left; without a form it just goes. */
export type Guard = React.MutableRefObject<((go: () => void) => void) | undefined>;

/** What can be done with activities on the page, and what is being written. */
export interface Editing {
  task: EditTask | undefined;
  mayEdit: boolean;
  mayAdd: boolean;
  changing: Changing;
  /** What is typed is kept here. */
  unsent: Reporting['unsent'];
  people: Reporting['people'];
  clock: () => Date;
  /** The open form's; leaving goes through it. */
  guard: Guard;
  begin: (task: EditTask) => void;
  end: () => void;
  /** Goes on with what did not arrive. */
  goOn: (write: OpenWrite) => void;
  archive: (activity: Activity) => void;
  restore: (activity: Activity) => void;
}

interface EditingSources {
  changing: Changing;
  reporting: Reporting | undefined;
  clock: () => Date;
  /** Shows an activity's details. */
  onOpen: (activityId: number) => void;
}

/** Writing about activities; undefined where nothing can be written. */
export function useEditing({ changing, reporting, clock, onOpen }: EditingSources): Editing | undefined {
  const [task, setTask] = React.useState<EditTask>();
  const guard = React.useRef<(go: () => void) => void>();
  if (!reporting) return undefined;
  const { plan } = changing.live;
  const goOn = (write: OpenWrite): void => {
    const { what } = write;
    if (what.kind === 'add') return setTask({ kind: 'new', write });
    onOpen(what.own.seen.id);
    setTask({ kind: 'edit', activityId: what.own.seen.id, write });
  };
  return {
    task, mayEdit: mayEdit(plan), mayAdd: mayAdd(plan), changing, unsent: reporting.unsent, people: reporting.people, clock, guard, begin: setTask, end: () => setTask(undefined),
    goOn: write => leaveForm({ guard }, () => goOn(write)),
    archive: activity => void changing.change(activity, { archivedAt: clock().toISOString() }, { kind: 'archive' }),
    restore: activity => void changing.change(activity, { archivedAt: undefined }, { kind: 'restore' })
  };
}

/** Goes somewhere, after the open form has asked what becomes of what is typed in it. */
export function leaveForm(editing: Pick<Editing, 'guard'> | undefined, go: () => void): void {
  const ask = editing?.guard.current;
  if (ask) ask(go);
  else go();
}

/** Opens an activity, after the open form has asked what becomes of what is typed in it; the form is gone then. Stays the same function. */
export function useOpening(editing: Editing | undefined, open: (activityId: number) => void): (activityId: number) => void {
  const latest = React.useRef({ editing, open });
  latest.current = { editing, open };
  return React.useCallback(id => {
    const { task, end } = latest.current.editing ?? {};
    if (task?.kind === 'edit' && task.activityId === id) return;
    leaveForm(latest.current.editing, () => {
      if (task) end?.();
      latest.current.open(id);
    });
  }, []);
}
