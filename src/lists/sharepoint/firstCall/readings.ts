import {
  ListDeclaration, activitiesList, expandOf, rolesList, selectOf, settingsList, themesList, unitsList, updatesList
} from '../../schema';
import { pageSize } from '../pageSize';

/**
 * Activities of the first call: a plan that a municipality has comes whole, and a much larger one shows its first rows as early.
 * Registers come whole with it.
 */
export const firstRows = 500;

/** Lists whose rows come with the first call. */
export const listsWithRows = [settingsList, themesList, unitsList, rolesList, activitiesList] as const;
/** Lists that tell with it what the person may do and how much there is. */
export const guardedLists = [activitiesList, updatesList, unitsList] as const;

/** One question of the first call: about a list, about its rows, or, without one, about who asks. */
export interface FirstReading {
  list?: ListDeclaration;
  rows?: { expand: string[]; top: number; newestFirst?: boolean };
  select: string[];
}

/** A list's rows. */
export function rowsOf(list: ListDeclaration): FirstReading {
  return { list, rows: { expand: expandOf(list), top: list.key === activitiesList.key ? firstRows : pageSize }, select: selectOf(list) };
}

/** What the first call asks, in order. */
export function firstReadings(): FirstReading[] {
  return [
    // The token before the rows: what changes between the two is told as a change, and not lost.
    ...guardedLists.map(list => ({ list, select: ['ItemCount', 'EffectiveBasePermissions', 'CurrentChangeToken'] })),
    ...listsWithRows.map(rowsOf),
    { select: ['Id', 'Title', 'Email'] },
    { list: activitiesList, rows: { expand: [], top: 1, newestFirst: true }, select: ['Id'] }
  ];
}
