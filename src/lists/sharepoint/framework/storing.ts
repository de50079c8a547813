import { Framework } from '../../../domain';
import { isOwnTheme } from '../../../domain/framework/edit';
import { PlanFailure } from '../../failure';
import { ChooseOutcome, StoreOutcome } from '../../frameworks';
import { AddOutcome, WriteOptions } from '../../repositories';
import { settingsList, themesList } from '../../schema';
import { addRow, addRows } from '../addRows';
import { changeRow } from '../changeRow';
import { Connection } from '../connect';
import { EditionRow, ThemeRow, rowsOfEdition } from '../editions';
import { editionSetting, settingNames } from '../settings';
import { isWhole, readRows } from './reading';

/** What makes a row of an edition another one; what is hidden and where it stands may be as the site has it. */
const says = ({ kind, areaKey, title, parentKey = '' }: Pick<ThemeRow, 'kind' | 'areaKey' | 'title'> & { parentKey?: string }): string => [kind, areaKey, title, parentKey].join('\n');

/** Whether what is there says something else than the edition does; themes of the municipality's own may stand beside it. */
function isOther(there: ThemeRow[], wanted: EditionRow[]): boolean {
  const byKey = new Map(wanted.map(row => [row.key, row]));
  return there.some(row => {
    const same = byKey.get(row.key);
    return same ? says(row) !== says(same as ThemeRow & EditionRow) : !(row.kind === 'theme' && isOwnTheme(row));
  });
}

/** Throws what a row failed with, and when somebody stopped. */
function demandAll(outcomes: AddOutcome[], wanted: number): void {
  const failed = outcomes.find(({ result }) => result === 'failed');
  if (failed) throw failed.failure ?? new PlanFailure('unexpected', { subject: themesList.key });
  if (outcomes.length < wanted) throw new PlanFailure('offline', { subject: themesList.key, stopped: true });
}

/** Stores an edition: its rows, and then its name, which says that they are all there. */
export async function store(connection: Connection, framework: Framework, options: WriteOptions): Promise<StoreOutcome> {
  const { edition, title } = framework;
  const before = await readRows(connection);
  const there = before.themes.filter(row => row.edition === edition);
  const wanted = rowsOfEdition(framework);
  const whole = isWhole(before, edition);
  if (isOther(there, wanted)) return { result: 'differs' };
  const keys = new Set(there.map(({ key }) => key));
  const missing = wanted.filter(({ key }) => !keys.has(key));
  // An edition that is there in full has its own themes added, and nothing that it never had.
  if (whole && missing.some(row => row.kind === 'area' || !isOwnTheme(row))) return { result: 'differs' };
  const outcomes = await addRows(connection, themesList, missing, options);
  demandAll(outcomes, missing.length);
  if (outcomes.some(({ differs = [] }) => differs.some(field => field !== 'order' && field !== 'hidden'))) return { result: 'differs' };
  if (whole) return { result: 'stored' };
  const name = editionSetting(edition);
  const named = await addRow(connection, settingsList, { name, clientKey: `setting/${name}`, value: title });
  return { result: named.differs.includes('value') ? 'differs' : 'stored' };
}

/** Makes a stored edition the plan's, unless somebody else has chosen another one since `seen`. */
export async function choose(connection: Connection, seen: string, edition: string): Promise<ChooseOutcome> {
  const rows = await readRows(connection);
  if (!isWhole(rows, edition)) throw new PlanFailure('notFound', { subject: themesList.key });
  const row = rows.settings.find(({ name }) => name === settingNames.edition);
  if (!row) {
    const { row: added } = await addRow(connection, settingsList, { name: settingNames.edition, clientKey: `setting/${settingNames.edition}`, value: edition });
    return added.value === edition ? { result: 'chosen' } : { result: 'conflict', present: added.value };
  }
  if (row.value === edition) return { result: 'chosen' };
  if (row.value !== seen) return { result: 'conflict', present: row.value };
  const outcome = await changeRow(connection, settingsList, { seen: row, changes: { value: edition } });
  return outcome.result === 'saved' ? { result: 'chosen' } : { result: 'conflict', present: outcome.theirs.value };
}
