import { foldText } from '../../domain';
import { editionKeyOf } from '../../domain/framework/editions';
import { Grid, GridCell, isBlank, textOf } from '../inward/grids/grid';

/** Headings in Swedish and English, folded. */
const headings = {
  key: ['beteckning', 'key'],
  title: ['namn', 'name'],
  parentKey: ['del av', 'del av tema', 'part of', 'part of theme']
} as const;
const frameworkNames = ['ramverk', 'framework'];
const editionNames = ['utgava', 'edition'];

type Columns = Record<keyof typeof headings, number>;

interface Entry {
  /** The row's number in the file. */
  row: number;
  key: string;
  title: string;
  parentKey: string;
}

/** An edition as `readEdition` takes it, and the file's row of each entry in the order in which that counts them. */
export interface EditionTable {
  value: { edition: string; title: string; areas: (Entry & { themes: Entry[] })[] };
  rows: number[];
}

const oneLine = (cell: GridCell | undefined): string => textOf(cell).replace(/\n/g, ' ').trim();

function columnsIn(row: GridCell[]): Columns | undefined {
  const at = (names: readonly string[]): number => row.findIndex(cell => names.includes(foldText(oneLine(cell))));
  const found = { key: at(headings.key), title: at(headings.title), parentKey: at(headings.parentKey) };
  return found.key >= 0 && found.title >= 0 ? found : undefined;
}

/** What stands beside a name above the table, for example “Ramverk | Agera för säker vård”. */
function valueBeside(rows: GridCell[][], names: string[]): string {
  const row = rows.find(cells => names.includes(foldText(oneLine(cells[0])).replace(/:$/, '')));
  return row ? oneLine(row.slice(1).find(cell => !isBlank(cell))) : '';
}

/**
 * The edition that a table holds: above it “Ramverk” with the edition's name, then a row for each area and theme with key, name and, for a sub-theme,
 * what it is part of; a theme belongs to the area above it. Undefined when the table has no such headings.
 */
export function tableOfEdition({ rows }: Grid): EditionTable | undefined {
  const head = rows.findIndex(row => columnsIn(row) !== undefined);
  if (head < 0) return undefined;
  const columns = columnsIn(rows[head]) as Columns;
  const above = rows.slice(0, head);
  const title = valueBeside(above, frameworkNames);
  const entries = rows.slice(head + 1).map((cells, at): Entry => ({
    row: head + at + 2, key: oneLine(cells[columns.key]), title: oneLine(cells[columns.title]), parentKey: columns.parentKey < 0 ? '' : oneLine(cells[columns.parentKey])
  })).filter(({ key, title: name }) => key !== '' || name !== '');
  const areas: EditionTable['value']['areas'] = [];
  for (const entry of entries) {
    if (areas.length > 0 && (entry.key === '' || entry.key.includes('.'))) areas[areas.length - 1].themes.push(entry);
    else areas.push({ ...entry, themes: [] });
  }
  const edition = valueBeside(above, editionNames) || editionKeyOf(title);
  return { value: { edition, title, areas }, rows: areas.flatMap(({ row, themes }) => [row, ...themes.map(theme => theme.row)]) };
}
