import {
  ActivityState, Agenda, AgendaItem, GoneThrough, PlanSnapshot, Status, agendaOrders, agendaReasons, hasEnded, isLocalDate, statuses
} from '../../domain';
import { Notation } from './column';

/** What a meeting's structured columns hold, as it is stored: short names, since SharePoint's cells have room for 63,999 characters. */
type Plain = Record<string, unknown>;

function refuse(value: unknown, wanted: string): never {
  throw new TypeError(`expected ${wanted}, got ${JSON.stringify(value)?.slice(0, 60)}`);
}

function object(value: unknown): Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Plain) : refuse(value, 'an object');
}

function list<T>(value: unknown, each: (entry: unknown) => T): T[] {
  return Array.isArray(value) ? value.map(each) : refuse(value, 'a list');
}

function whole(value: unknown): number {
  return typeof value === 'number' && Number.isInteger(value) ? value : refuse(value, 'a whole number');
}

function instant(value: unknown): string {
  return typeof value === 'string' && !isNaN(Date.parse(value)) ? value : refuse(value, 'a moment');
}

function oneOf<T extends string>(keys: readonly T[]): (value: unknown) => T {
  return value => keys.find(key => key === value) ?? refuse(value, keys.join('|'));
}

function agendaItem(value: unknown): AgendaItem {
  const { activityId, minutes } = object(value);
  return { activityId: whole(activityId), minutes: whole(minutes) };
}

/** What is to be gone through, and how it was chosen. */
export const agendaNote: Notation<Agenda> = {
  parse: value => {
    const { choice, items } = object(value);
    const { reasons, quietDays, unitIds, order, added, left } = object(choice);
    return {
      choice: {
        reasons: list(reasons, oneOf(agendaReasons)), quietDays: whole(quietDays), unitIds: list(unitIds, whole),
        order: oneOf(agendaOrders)(order), added: list(added, whole), left: list(left, whole)
      },
      items: list(items, agendaItem)
    };
  },
  plain: agenda => agenda
};

/** What has been at hand. */
export const goneThroughNote: Notation<GoneThrough[]> = {
  parse: value => list(value, entry => {
    const { activityId, at } = object(entry);
    return { activityId: whole(activityId), at: instant(at) };
  }),
  plain: gone => gone
};

/** Characters that a snapshot takes at most. */
export const snapshotRoom = 60_000;
const longestTitle = 80;

type PackedState = [id: number, status: Status, percent: number, needsHelp: 0 | 1, due: string, title: string];

/** How the plan stood. Titles are cut to 80 characters, and a large plan is packed closer: see `packed`. */
export const snapshotNote: Notation<PlanSnapshot> = {
  parse: value => {
    const { at, activities } = object(value);
    return { at: instant(at), activities: list(activities, unpacked) };
  },
  plain: ({ at, activities }) => ({ at, activities: packed(activities) })
};

function unpacked(value: unknown): ActivityState {
  const [id, status, percent, needsHelp, due, title] = list(value, part => part);
  const day = typeof due === 'string' && isLocalDate(due) ? due : undefined;
  return { id: whole(id), status: oneOf(statuses)(status), percent: whole(percent), needsHelp: needsHelp === 1, due: day, title: typeof title === 'string' ? title : '' };
}

/**
 * Rows that fit into a cell: about 550 activities with their titles, about 1,400 without them. In a plan that is larger than that first
 * the titles of what has ended go, then all titles, then what has ended itself: a later meeting compares with what is left.
 */
function packed(activities: ActivityState[]): PackedState[] {
  const full = activities.map(pack);
  const open = full.filter((_row, at) => !hasEnded(activities[at]));
  const attempts = [full, full.map(row => (open.includes(row) ? row : untitled(row))), full.map(untitled), open.map(untitled)];
  const fitting = attempts.find(rows => JSON.stringify(rows).length <= snapshotRoom);
  if (fitting) return fitting;
  const rows = attempts[attempts.length - 1];
  return rows.slice(0, Math.floor(snapshotRoom / (JSON.stringify(rows).length / rows.length)) - 1);
}

function pack({ id, status, percent, needsHelp, due, title }: ActivityState): PackedState {
  return [id, status, Math.round(percent), needsHelp ? 1 : 0, due ?? '', title.slice(0, longestTitle)];
}

function untitled([id, status, percent, needsHelp, due]: PackedState): PackedState {
  return [id, status, percent, needsHelp, due, ''];
}
