import { SetupChange, SetupPlan, SetupProgress } from '../../lists';

/** Why the set-up is run: nothing is there, an older version is, or what is there has been changed by hand. */
export type SetUpCase = 'first' | 'upgrade' | 'repair';

/** What a site asks for, from what was found there. */
export type Situation = SetUpCase | 'notOwner' | 'newer' | 'listLost' | 'nothingToDo';

export function situationOf({ mayApply, siteVersion, codeVersion, changes, lostList }: SetupPlan): Situation {
  if (!mayApply) return 'notOwner';
  if (siteVersion !== undefined && siteVersion > codeVersion) return 'newer';
  if (lostList) return 'listLost';
  if (changes.length === 0) return 'nothingToDo';
  if (siteVersion === undefined) return 'first';
  return siteVersion < codeVersion ? 'upgrade' : 'repair';
}

/** How far the changes have come; kept over a failure, so that it can go on. */
export interface Work {
  /** Changes that are made and checked, in their order. */
  made: readonly SetupChange[];
  /** The change that is being made, or failed. */
  current?: SetupChange;
  /** Changes to be made in all. */
  total: number;
  /** How many were made before this go. */
  before: number;
  /** Changes that the site's plan named, this go's and earlier ones'; for what still waits. */
  planned: readonly SetupChange[];
}

export type SetUpState =
  | { step: 'choices' }
  | { step: 'applying'; work: Work }
  | { step: 'failed'; work: Work; error: unknown }
  | { step: 'done'; work: Work; at: string };

export type SetUpEvent =
  /** The first go begins, or another, with the site's plan as it is now. */
  | { type: 'started'; plan: SetupPlan }
  /** After a failure: the site is looked at again. */
  | { type: 'resumed' }
  | { type: 'progressed'; progress: SetupProgress }
  | { type: 'broke'; error: unknown }
  | { type: 'finished'; at: string };

export const firstState: SetUpState = { step: 'choices' };

/** The set-up's one state machine. An event that does not fit changes nothing. */
export function setUpReducer(state: SetUpState, event: SetUpEvent): SetUpState {
  if (event.type === 'started') return { step: 'applying', work: begin(state, event.plan) };
  if (event.type === 'resumed') return state.step === 'failed' ? { step: 'applying', work: { ...state.work, current: undefined } } : state;
  if (state.step !== 'applying') return state;
  switch (event.type) {
    case 'progressed': return { step: 'applying', work: advance(state.work, event.progress) };
    case 'broke': return { step: 'failed', work: state.work, error: event.error };
    case 'finished': return { step: 'done', work: state.work, at: event.at };
  }
}

function begin(state: SetUpState, { changes }: SetupPlan): Work {
  const made = 'work' in state ? state.work.made : [];
  const planned = 'work' in state ? state.work.planned.filter(change => made.includes(change)) : [];
  return { made, before: made.length, total: made.length + changes.length, planned: [...planned, ...changes] };
}

/** A change is made when the count goes up with it; before, it is the one that is being made. */
function advance(work: Work, { change, done, total }: SetupProgress): Work {
  const finished = work.before + done > work.made.length;
  return {
    ...work,
    total: work.before + total,
    current: finished ? undefined : change,
    made: finished ? [...work.made, change] : work.made
  };
}

export type PhaseState = 'done' | 'current' | 'waiting';

/** Changes that belong together to the eye: the groups, one list with its columns and rights, the rows, the version. */
export interface Phase {
  /** 'groups', a list's key, `rows` or `version`. */
  key: string;
  changes: SetupChange[];
  state: PhaseState;
}

/** `column:activities.HPDue` → `activities`. */
function phaseKeyOf({ key, kind }: SetupChange): string {
  if (kind === 'role' || kind === 'group' || kind === 'member') return 'groups';
  if (kind === 'rows' || kind === 'version') return kind;
  return key.slice(key.indexOf(':') + 1).split('.')[0];
}

/** The work in phases, in the order in which they are made. */
export function phasesOf({ made, current, planned }: Work): Phase[] {
  const phases = new Map<string, SetupChange[]>();
  const known = new Set<string>();
  for (const change of [...planned, ...made, ...(current ? [current] : [])]) {
    const key = phaseKeyOf(change);
    if (!known.has(change.key)) phases.set(key, [...(phases.get(key) ?? []), change]);
    known.add(change.key);
  }
  const madeKeys = new Set(made.map(change => change.key));
  return Array.from(phases, ([key, changes]) => ({ key, changes, state: stateOf(changes, madeKeys, current) }));
}

function stateOf(changes: SetupChange[], made: ReadonlySet<string>, current: SetupChange | undefined): PhaseState {
  if (current && changes.some(change => change.key === current.key)) return 'current';
  return changes.every(change => made.has(change.key)) ? 'done' : 'waiting';
}

/** The last quarter that is passed, in percent; what a screen reader is told. */
export function quarterOf({ made, total }: Work): number | undefined {
  const quarter = total === 0 ? 100 : Math.floor((made.length / total) * 4) * 25;
  return quarter > 0 ? quarter : undefined;
}
