import type JSZip from 'jszip';
import { Hex } from './colours';
import { Fills, fillsOf } from './fills';
import { Place, isWithin, placeOf, rangeOf } from './places';
import { TextAt, ruleFor, rulesOf } from './rules';
import { elementOf, tagsOf } from './xml';

export { hslOf } from './colours';
export type { Hex } from './colours';

/** The grounds of a sheet's cells as people see them, also where the ground follows from what stands there. Rows and columns count from 0. */
export type SheetPaint = (at: Place, textAt: TextAt) => Hex | undefined;

/** The grounds of a workbook, by the names of its sheets. `bytes` is a checked archive. The reader of cells leaves them out. */
export async function readPaint(bytes: ArrayBuffer): Promise<Map<string, SheetPaint>> {
  const module = await import(/* webpackChunkName: 'read-archive' */ 'jszip');
  const zip = await (module.default ?? module).loadAsync(bytes);
  const textOf = async (path: string): Promise<string | undefined> => zip.file(path)?.async('string');
  const book = partsOf(zip, /^xl\/workbook\d*\.xml$/);
  const styles = partsOf(zip, /^xl\/styles\d*\.xml$/);
  const theme = partsOf(zip, /^xl\/theme\/theme\d+\.xml$/);
  const fills = fillsOf((styles && await textOf(styles)) ?? '', theme && await textOf(theme));
  const paths = sheetPaths((book && await textOf(book)) ?? '', (book && await textOf(book.replace(/^xl\//, 'xl/_rels/').concat('.rels'))) ?? '');
  const painted = await Promise.all(paths.map(async ({ name, path }) => [name, paintOf((await textOf(path)) ?? '', fills)] as const));
  return new Map(painted);
}

/** The first part with such a path. */
function partsOf(zip: JSZip, path: RegExp): string | undefined {
  return zip.file(path).map(({ name }) => name).sort()[0];
}

function sheetPaths(book: string, relations: string): { name: string; path: string }[] {
  const targets = new Map(tagsOf(relations, 'Relationship').map(({ Id, Target = '' }) => [Id, Target]));
  return tagsOf(elementOf(book, 'sheets')?.inner ?? '', 'sheet').map(({ name = '', id }) => {
    const target = targets.get(id) ?? '';
    return { name, path: target.startsWith('/') ? target.slice(1) : `xl/${target}` };
  });
}

function paintOf(sheet: string, { ofStyle, ofRule }: Fills): SheetPaint {
  const own = new Map(tagsOf(elementOf(sheet, 'sheetData')?.inner ?? '', 'c').map(({ r = '', s = '0' }) => [r, ofStyle[Number(s)]]));
  const merges = tagsOf(elementOf(sheet, 'mergeCells')?.inner ?? '', 'mergeCell').flatMap(({ ref = '' }) => rangeOf(ref) ?? []);
  const rules = rulesOf(sheet, ofRule);
  const byPlace = new Map(Array.from(own, ([name, ground]) => {
    const { row, column } = placeOf(name) ?? { row: -1, column: -1 };
    return [`${row}/${column}`, ground] as const;
  }));
  return (at, textAt) => {
    // A merged cell has one ground: that of its first.
    const first = merges.find(range => isWithin(at, range))?.from ?? at;
    const rule = ruleFor(rules, first, textAt);
    return rule ? rule.ground : byPlace.get(`${first.row}/${first.column}`);
  };
}
