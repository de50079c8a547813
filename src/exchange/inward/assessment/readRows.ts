import type { ExpectedEffect } from '../../../domain';
import { longestAreaComment, longestNote, longestReason, questions } from '../../../domain/assessment';
import { Grid, GridCell, isBlank, spacedTextOf, textOf } from '../grids/grid';
import { SheetPaint } from '../paint';
import { findArea } from '../recognise/areas';
import { Level, effectOf, effortOf } from '../recognise/levels';
import { Names, nearestKey } from '../recognise/names';
import { ThemeReading, findTheme } from '../recognise/themes';
import { choiceOfWord, readAnswer } from './answerOf';
import { FormColumns, formColumnsOf, nameCells } from './formColumns';
import { FormComment, FormRemark, FormTheme, ReadForm, UnreadRow } from './types';

/** What a row of a form says; 'awaiting' is “Kommentar” alone, whose words stand in the row below. */
type Line = { theme: FormTheme } | { comment: FormComment } | { unread: UnreadRow } | { areaKey: string } | 'awaiting' | undefined;

interface Sheet {
  grid: Grid;
  paint: SheetPaint;
  table: number;
  names: Names;
}

/** The forms of a sheet; undefined when no row asks the three questions. */
export function readSheet(sheet: Sheet): ReadForm | undefined {
  const { grid, names } = sheet;
  const read: ReadForm = { themes: [], comments: [], unread: [] };
  let columns: FormColumns | undefined;
  let areaKey = findArea(grid.sheet ?? '', names)?.name.key;
  let awaiting = false;
  grid.rows.forEach((row, at) => {
    const headings = formColumnsOf(row);
    if (headings) areaKey = areaAmong(nameCells(row, headings), names) ?? areaKey;
    const line = headings ? undefined : columns ? readLine(row, at, { columns, areaKey, awaiting }, sheet) : areaLine(row.filter(cell => !isBlank(cell)), names);
    columns = headings ?? columns;
    awaiting = line === 'awaiting';
    if (!line || line === 'awaiting') return;
    if ('areaKey' in line) areaKey = line.areaKey;
    else if ('theme' in line) read.themes.push(line.theme);
    else if ('comment' in line) read.comments.push(line.comment);
    else read.unread.push(line.unread);
  });
  return columns && read;
}

function areaAmong(cells: GridCell[], names: Names): string | undefined {
  return cells.map(cell => findArea(textOf(cell), names)?.name.key).find(key => key !== undefined);
}

function areaLine(cells: GridCell[], names: Names): { areaKey: string } | undefined {
  const areaKey = areaAmong(cells, names);
  return areaKey === undefined ? undefined : { areaKey };
}

/** What is known where a row stands. */
interface Context {
  columns: FormColumns;
  areaKey: string | undefined;
  awaiting: boolean;
}

function readLine(row: GridCell[], at: number, { columns, areaKey, awaiting }: Context, sheet: Sheet): Line {
  const cells = nameCells(row, columns);
  if (cells.length === 0) return undefined;
  const place = { table: sheet.table, row: at + 1, ...(sheet.grid.sheet ? { sheet: sheet.grid.sheet } : {}) };
  const alone = new Set(row.filter(cell => !isBlank(cell))).size === 1;
  if (awaiting && alone) return commentLine(spacedTextOf(cells[0]), areaKey, place);
  const comment = commentIn(row, cells[0]);
  if (comment !== undefined) return comment === '' ? 'awaiting' : commentLine(comment, areaKey, place);
  const named = themeAmong(cells, areaKey, sheet.names);
  if (named && named !== 'several') return { theme: readTheme(row, at, columns, named, place, sheet) };
  const area = named ? undefined : areaLine(cells, sheet.names);
  if (area) return area;
  // A row that answers nothing is an instruction, a sum or a space.
  if (!questions.some(question => readAt(row, at, columns, question, sheet).answer)) return undefined;
  const written = cells.map(textOf).join(' · ');
  if (named) return { unread: { place, written, why: { kind: 'severalThemes' } } };
  const nearest = nearestKey(written, sheet.names);
  return { unread: { place, written, why: { kind: 'themeUnknown', ...(nearest ? { nearest } : {}) } } };
}

/** What follows “Kommentar”, in its cell or in the row's other cells; undefined for a row that is no comment. */
function commentIn(row: GridCell[], first: GridCell): string | undefined {
  const [, within] = /^kommentar(?:er)?\s*(?::|$)\s*([\s\S]*)$/i.exec(spacedTextOf(first)) ?? [];
  if (within === undefined) return undefined;
  const beside = Array.from(new Set(row.filter(cell => cell !== first && !isBlank(cell)))).map(spacedTextOf);
  return [within, ...beside].join('\n').trim();
}

function cutTo(text: string, most: number): { text: string; cut: boolean } {
  return text.length <= most ? { text, cut: false } : { text: `${text.slice(0, most - 1)}…`, cut: true };
}

function commentLine(written: string, areaKey: string | undefined, place: FormComment['place']): Line {
  if (areaKey === undefined) return { unread: { place, written, why: { kind: 'areaUnknown' } } };
  return { comment: { place, areaKey, ...cutTo(written, longestAreaComment) } };
}

interface NamedTheme {
  key: string;
  /** As written, where it is not quite the framework's name. */
  guessed?: string;
}

/** The theme that one of the cells names; an area beside it says where to look. */
function themeAmong(cells: GridCell[], areaKey: string | undefined, names: Names): NamedTheme | 'several' | undefined {
  const beside = cells.length > 1 ? areaAmong(cells, names) : undefined;
  const readings = cells.map((cell): { written: string; reading: ThemeReading } => ({ written: textOf(cell), reading: findTheme(textOf(cell), names, beside ?? areaKey) }));
  const found = readings.flatMap(({ written, reading }) => (reading && reading !== 'several' ? [{ ...reading, written }] : []));
  const exact = found.find(({ guessed }) => !guessed);
  if (exact) return { key: exact.name.key };
  // An area's whole name is no misspelt theme.
  const guess = found.find(({ written }) => findArea(written, names)?.guessed !== false);
  if (guess) return { key: guess.name.key, guessed: guess.written };
  return readings.some(({ reading }) => reading === 'several') ? 'several' : undefined;
}

function readAt(row: GridCell[], at: number, { answers }: FormColumns, question: keyof FormColumns['answers'], { grid, paint }: Sheet): ReturnType<typeof readAnswer> {
  const column = answers[question];
  const colour = paint({ row: at, column }, place => textOf(grid.rows[place.row]?.[place.column]));
  return readAnswer(question, textOf(row[column]), colour);
}

function readTheme(row: GridCell[], at: number, columns: FormColumns, { key, guessed }: NamedTheme, place: FormTheme['place'], sheet: Sheet): FormTheme {
  const textAt = (column: number | undefined): string => (column === undefined ? '' : spacedTextOf(row[column]));
  const read = questions.map(question => ({ question, ...readAt(row, at, columns, question, sheet) }));
  const [note, reason] = [cutTo(textAt(columns.note), longestNote), cutTo(textAt(columns.reason), longestReason)];
  const written = textAt(columns.choice);
  const choice = choiceOfWord(written);
  const [effort, effect] = [levelIn('effort', textAt(columns.effort), effortOf), levelIn('effect', textAt(columns.effect), effectOf)];
  const remarks: FormRemark[] = [
    ...(guessed === undefined ? [] : [{ kind: 'themeGuessed' as const, written: guessed }]), ...read.flatMap(each => each.remarks),
    ...(written && !choice ? [{ kind: 'choiceUnclear' as const, written }] : []),
    ...effort.remarks, ...effect.remarks,
    ...(note.cut ? [{ kind: 'cut' as const, part: 'note' as const }] : []), ...(reason.cut ? [{ kind: 'cut' as const, part: 'reason' as const }] : [])
  ];
  const answers = Object.fromEntries(read.flatMap(({ question, answer }) => (answer ? [[question, answer]] : [])));
  return {
    place, themeKey: key, answers, note: note.text, reason: reason.text, ...(choice ? { choice } : {}),
    ...(effort.value ? { effort: effort.value } : {}), ...(effect.value ? { expectedEffect: effect.value } : {}), remarks
  };
}

/** A step of a scale as it is written, and what a person should look at. */
function levelIn<T extends ExpectedEffect>(part: 'effort' | 'effect', written: string, read: (text: string) => Level<T> | undefined): { value?: T; remarks: FormRemark[] } {
  if (written.trim() === '') return { remarks: [] };
  const level = read(written);
  if (!level) return { remarks: [{ kind: 'levelUnclear', part, written }] };
  return { value: level.value, remarks: level.guessed ? [{ kind: 'levelGuessed', part, written, readAs: level.value }] : [] };
}
