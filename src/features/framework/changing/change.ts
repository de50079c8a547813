import { Framework, Theme, foldText, themesOf } from '../../../domain';
import { isOwnTheme } from '../../../domain/framework/edit';
import { EditionDifferences, Misplaced, compareEditions, isSameEdition, misplacedActivities, withHiddenThemes, withOwnThemes } from '../../../domain/framework/editions';
import type { EditionFailure } from '../../../domain/framework/load';
import type { FileProblem } from '../../../exchange/inward';
import { Frameworks, Plan, StoredEdition } from '../../../lists';

/** Why a file does not become an edition of the plan. */
export type FileTrouble =
  | { kind: 'file'; problem: FileProblem }
  | { kind: 'faults'; failures: EditionFailure[]; counted: 'rows' | 'entries' }
  /** The plan has that edition already. */
  | { kind: 'same'; title: string }
  /** The site has an edition of that name that says something else. */
  | { kind: 'differs'; title: string }
  /** The code that reads files did not come, or the file went away. */
  | { kind: 'failure'; error: unknown };

/** A change of edition as it will be, before anything of it is written. */
export interface PlannedChange {
  before: Framework;
  /** With the municipality's own themes. */
  next: Framework;
  /** The file's name; undefined for an edition that the site has. */
  fileName?: string;
  differences: EditionDifferences;
  /** The municipality's own themes that come along. */
  own: Theme[];
  misplaced: Misplaced[];
}

function planned(next: Framework, before: Framework, plan: Plan, fileName?: string): PlannedChange {
  const own = themesOf(next).filter(isOwnTheme);
  return {
    before, next, ...(fileName === undefined ? {} : { fileName }), own,
    differences: compareEditions(before, next), misplaced: misplacedActivities(plan.activities, next, before)
  };
}

/** The change to an edition that the site has. */
export function planStored({ framework }: StoredEdition, present: StoredEdition, plan: Plan): PlannedChange {
  return planned(withOwnThemes(framework, present.framework), present.framework, plan);
}

/** The change to an edition from a file; an edition is the same as one of the site when it has its key or its name. */
export function planFile(read: Framework, fileName: string, { editions }: Frameworks, present: StoredEdition, plan: Plan): PlannedChange | FileTrouble {
  const named = foldText(read.title);
  const stored = editions.find(({ framework }) => framework.edition === read.edition) ?? editions.find(({ framework, whole }) => whole && foldText(framework.title) === named);
  const next = stored ? { ...read, edition: stored.framework.edition } : read;
  if (!stored?.whole) return planned(withHiddenThemes(withOwnThemes(next, present.framework), present.framework), present.framework, plan, fileName);
  const { title } = stored.framework;
  if (!isSameEdition(stored.framework, next)) return { kind: 'differs', title };
  return stored.framework.edition === present.framework.edition ? { kind: 'same', title } : { ...planStored(stored, present, plan), fileName };
}

/** Where the change to another edition is. */
export type ChangeState =
  | { at: 'choose'; trouble?: FileTrouble; name?: string }
  | { at: 'reading'; name: string }
  | { at: 'preview'; change: PlannedChange }
  | { at: 'storing'; change: PlannedChange; done: number; total: number; stopping: boolean }
  /** Stopped by somebody or by a failure; what is stored stays. */
  | { at: 'failed'; change: PlannedChange; error: unknown }
  /** While it was looked at, somebody stored another edition under its key. */
  | { at: 'refused'; change: PlannedChange }
  /** Somebody else has chosen another edition meanwhile. */
  | { at: 'conflict'; change: PlannedChange; present: string }
  | { at: 'done'; change: PlannedChange };
