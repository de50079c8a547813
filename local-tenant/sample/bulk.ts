import { randomUUID } from 'node:crypto';
import { ListDeclaration, activitiesList, encode, updatesList } from '../../src/lists/schema';
import { sitePath } from '../sharepoint';
import { isOwn } from '../sharepoint/fields/builtin';
import { compute, keysOf } from '../sharepoint/fields/compute';
import { StoredField } from '../sharepoint/fields/field';
import { moment } from '../sharepoint/fields/time';
import { ValueChecks, defaultOf, fieldWritten, readValue } from '../sharepoint/fields/values';
import { Store, openStore } from '../sharepoint/store/database';
import { fieldsOf } from '../sharepoint/store/fields';
import { StoredList, listByUrl, saveList } from '../sharepoint/store/lists';
import { Values, insertRow } from '../sharepoint/store/rows';
import { LaidActivity, LaidReport } from './layOut';
import { Registers } from './register';
import { activityRow, updateRow } from './rows';

/** A row for the store: what a request would write, when, and by whom. */
interface BulkRow {
  body: Record<string, unknown>;
  at: string;
  author: number;
}

/** The registers' ids were just made: nothing to look up. */
const trusting: ValueChecks = { verbose: false, userExists: () => true, rowExists: () => true };

/**
 * Writes activities and their reports straight into the store, in one transaction: tens of thousands in seconds.
 * The columns' own reading, defaults, formulas and index keys are those of the tenant's requests.
 */
export function insertInBulk(databaseFile: string, activities: LaidActivity[], registers: Registers): void {
  const store = openStore(databaseFile);
  try {
    store.write(() => {
      const first = addRows(store, activitiesList, activities.map(activity => activityToStore(activity, registers)));
      addRows(store, updatesList, activities.flatMap((activity, at) => activity.reports.map(report => reportToStore(activity, report, first + at, registers))));
    });
  } finally {
    store.close();
  }
}

function activityToStore(activity: LaidActivity, registers: Registers): BulkRow {
  return { body: encode(activitiesList, activityRow(activity, registers)), at: activity.created, author: idOf('karin.ahlgren', registers) };
}

function reportToStore(activity: LaidActivity, report: LaidReport, activityId: number, registers: Registers): BulkRow {
  return { body: encode(updatesList, updateRow(activity, report, activityId)), at: report.at, author: idOf(report.by, registers) };
}

function idOf(account: string, { people }: Registers): number {
  const person = people.get(account);
  if (!person) throw new Error(`${account} is not on the site`);
  return person.id;
}

/** Adds rows to a list in their order; answers the id of the first. */
function addRows(store: Store, declaration: ListDeclaration, rows: BulkRow[]): number {
  const list = listByUrl(store, `${sitePath}/Lists/${declaration.url}`);
  if (!list) throw new Error(`The site has no list ${declaration.url}`);
  const fields = fieldsOf(store, list);
  const first = list.lastId + 1;
  rows.forEach((row, index) => addRow(store, list, fields, row, first + index));
  const now = rows.reduce((latest, row) => (row.at > latest ? row.at : latest), list.modified);
  saveList(store, { ...list, lastId: list.lastId + rows.length, itemCount: list.itemCount + rows.length, modified: moment(new Date(now)) });
  return first;
}

function addRow(store: Store, list: StoredList, fields: StoredField[], { body, at, author }: BulkRow, id: number): void {
  const when = moment(new Date(at));
  const data: Values = {};
  for (const field of fields.filter(isOwn)) data[field.name] = defaultOf(field, when);
  for (const [property, value] of Object.entries(body)) {
    const field = fieldWritten(fields, property, `SP.Data.${list.entity}Item`);
    data[field.name] = readValue(value, field, trusting);
  }
  compute(fields, data);
  insertRow(store, list, {
    id, guid: randomUUID(), uniqueId: randomUUID(), version: 1, created: when, modified: when, author, editor: author, data
  }, keysOf(fields, data));
}
