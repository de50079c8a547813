import { Activity, Unit } from '../../domain';
import { Discussion, LessonOutcome, PublishedExample, outcomeOf } from '../../domain/learning';

/** How one example has been received. */
export interface ExampleFollowUp {
  example: PublishedExample;
  /** Marks of units that the plan has, the latest meeting first. */
  marks: Discussion[];
  /** Units that have not gone through it. */
  left: Unit[];
  outcome: LessonOutcome;
}

/** How far one unit has come. */
export interface UnitFollowUp {
  unit: Unit;
  done: number;
  left: number;
  /** The day of its latest meeting about an example. */
  last?: string;
}

export interface FollowUp {
  examples: ExampleFollowUp[];
  units: UnitFollowUp[];
  /** Of all pairs of unit and example, how many are done. */
  done: number;
  possible: number;
  /** Examples that have led to nothing in the plan. */
  withoutActivity: number;
  /** Marks on examples that are no longer published, and how many examples those are. */
  withdrawn: { marks: number; examples: number };
}

interface Sources {
  examples: readonly PublishedExample[];
  discussions: readonly Discussion[];
  units: readonly Unit[];
  activities: readonly Activity[];
}

/** What became of the lessons and who has talked about them. */
export function followUpOf({ examples, discussions, units, activities }: Sources): FollowUp {
  const published = new Set(examples.map(({ clientKey }) => clientKey));
  const known = discussions.filter(({ exampleKey, unitId }) => published.has(exampleKey) && units.some(({ id }) => id === unitId));
  const gone = discussions.filter(({ exampleKey }) => !published.has(exampleKey));
  const rows = examples.map(example => exampleFollowUp(example, known, units, activities));
  return {
    examples: rows, units: units.map(unit => unitFollowUp(unit, known, examples.length)), done: known.length, possible: examples.length * units.length,
    withoutActivity: rows.filter(({ outcome: { fromIt, since } }) => fromIt.length + since.length === 0).length,
    withdrawn: { marks: gone.length, examples: new Set(gone.map(({ exampleKey }) => exampleKey)).size }
  };
}

function exampleFollowUp(example: PublishedExample, known: readonly Discussion[], units: readonly Unit[], activities: readonly Activity[]): ExampleFollowUp {
  const marks = known.filter(({ exampleKey }) => exampleKey === example.clientKey).sort((a, b) => b.on.localeCompare(a.on) || b.id - a.id);
  return { example, marks, left: units.filter(({ id }) => !marks.some(({ unitId }) => unitId === id)), outcome: outcomeOf(example, activities) };
}

function unitFollowUp(unit: Unit, known: readonly Discussion[], examples: number): UnitFollowUp {
  const days = known.filter(({ unitId }) => unitId === unit.id).map(({ on }) => on).sort();
  return { unit, done: days.length, left: examples - days.length, last: days[days.length - 1] };
}
