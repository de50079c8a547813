import { Question, questions } from '../../../domain/assessment';
import { GridCell, textOf } from '../grids/grid';
import { columnOf } from '../recognise/columns';
import { lettersOf } from '../recognise/letters';

/** Which place of a row holds what. Places that hold none of these may name the area or the theme. */
export interface FormColumns {
  answers: Record<Question, number>;
  note?: number;
  choice?: number;
  reason?: number;
  effort?: number;
  effect?: number;
}

/** Longer texts are what cells hold, not what columns are called. */
const longestHeading = 120;

/** The question that a heading asks, by its letter (“A. …”) or by its words. */
export function questionOf(heading: string): Question | undefined {
  if (heading.length > longestHeading) return undefined;
  const letter = /^\s*([abc])(?:\s*[.):–-]|\s*$)/i.exec(heading)?.[1].toLowerCase();
  if (letter) return letter as Question;
  const letters = lettersOf(heading);
  if (/används|följsamhet|genomförsaktiviteter|kunskap(och|o)?stöd/.test(letters)) return 'c';
  if (/^(a|har.*)?(finns)?(tillräcklig[at]?)?(.*)kunskap(en)?(inomområdet)?$/.test(letters)) return 'a';
  return /^(b|har.*)?(finns)?(tillräcklig[at]?)?(.*)stöd(et)?(sombehövs)?(inomområdet)?$/.test(letters) ? 'b' : undefined;
}

const others: Record<'note' | 'choice' | 'reason', RegExp> = {
  note: /^(stöd)?(anteckning(ar)?|notering(ar)?|not|kommentar(er)?|notes?|comments?)$/,
  choice: /^(beslut|prioritering|prioriteras|ställningstagande|decision)$/,
  reason: /^(skäl|motivering|orsak|reason)$/
};

/** Reads a row as the form's headings: it must ask all three questions, each in a cell of its own. Undefined for any other row. */
export function formColumnsOf(row: GridCell[]): FormColumns | undefined {
  const headings = row.map((cell, place) => (row[place - 1] === cell ? '' : textOf(cell).replace(/\n/g, ' ')));
  const asked = headings.map(questionOf);
  const found = questions.map(question => asked.indexOf(question));
  if (found.some(place => place < 0)) return undefined;
  const named = (kind: keyof typeof others): { [key in typeof kind]?: number } => {
    const place = headings.findIndex(heading => others[kind].test(lettersOf(heading)));
    return place < 0 ? {} : { [kind]: place };
  };
  const [a, b, c] = found;
  return { answers: { a, b, c }, ...named('note'), ...named('choice'), ...named('reason'), ...levelColumns(headings) };
}

/** Where effort and effect stand, called as the plan's own documents call them. */
function levelColumns(headings: string[]): Pick<FormColumns, 'effort' | 'effect'> {
  const columns = headings.map(columnOf);
  const [effort, effect] = (['effort', 'effect'] as const).map(column => columns.indexOf(column));
  return { ...(effort < 0 ? {} : { effort }), ...(effect < 0 ? {} : { effect }) };
}

/** The cells of a row that may name its area or its theme, each once. */
export function nameCells(row: GridCell[], { answers, ...rest }: FormColumns): GridCell[] {
  const taken = new Set([...Object.values(answers), ...Object.values(rest)]);
  return Array.from(new Set(row.filter((cell, place) => !taken.has(place) && cell.lines.length > 0)));
}
