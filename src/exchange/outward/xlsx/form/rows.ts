import type { CellObject, Row } from 'write-excel-file/universal';
import { LocalDate } from '../../../../domain';
import { Answer, PictureArea, PictureTheme, questions } from '../../../../domain/assessment';
import { answerFills, answerInks, answerWords, choiceWords, questionHeadings } from '../../assessmentWords';
import { effectWords, effortWords } from '../../columns';
import { dayInWords } from '../../dayInWords';
import { plainText } from '../../plainText';
import { subjectOfRound, timeOfRound } from '../../roundWords';
import { AssessmentForm, Undecided } from '../../types';
import { heightOf } from '../rows';
import { cellStyles } from '../styles';

/** The form's columns: the theme under its area's name, A, B and C, and what is said about it. Widths are in characters. */
export const formColumns = [
  { heading: '', width: 46 },
  ...questions.map(question => ({ heading: questionHeadings[question], width: 18 })),
  { heading: 'Anteckning', width: 46 },
  { heading: 'Beslut', width: 16 },
  { heading: 'Skäl', width: 34 },
  { heading: 'Resursåtgång', width: 14 },
  { heading: 'Förväntad effekt', width: 14 }
];

/** Rows of a sheet, counted from 1. */
export interface RowSpan {
  first: number;
  last: number;
}

export interface FormRows {
  rows: Row[];
  /** Where the themes of each area stand. */
  themes: RowSpan[];
}

/** The rows of a round's form. */
export function formRows(form: AssessmentForm, date: LocalDate): FormRows {
  const rows = head(form, date);
  const themes: RowSpan[] = [];
  for (const area of form.picture.areas) {
    rows.push([], headings(area), ...area.themes.map(theme => themeRow(theme, form.undecided?.get(theme.key))), comment(area));
    themes.push({ first: rows.length - area.themes.length, last: rows.length - 1 });
  }
  return { rows, themes };
}

const plain = (value: string, style: CellObject = {}): CellObject => ({ ...style, type: String, value: plainText(value) });
const text = (value: string, style: CellObject = cellStyles.text): CellObject => (value ? plain(value, style) : style);

function head(form: AssessmentForm, date: LocalDate): Row[] {
  const subject = subjectOfRound(form);
  return [
    [plain(`Bedömning: ${form.title}`, { fontWeight: 'bold', fontSize: 14 })],
    [plain(`Gäller ${subject}. ${timeOfRound(form)} ${form.closed ? '' : `Svaren är som de stod ${dayInWords(date)}. `}Ramverk: ${form.picture.frameworkTitle}.`)],
    [plain(`Skriv ${answerWords.green}, ${answerWords.yellow}, ${answerWords.red} eller ${answerWords.unknown} i kolumnerna A, B och C. Färgen följer ordet.`)]
  ];
}

function headings({ title }: PictureArea): Row {
  const cells = formColumns.map(({ heading, width }, at) => ({ text: at === 0 ? title : heading, width }));
  return cells.map(({ text: heading }) => plain(heading, { ...cellStyles.heading, height: heightOf(cells) }));
}

function themeRow({ title, parentKey, answers, note, decision }: PictureTheme, undecided: Undecided = { reason: '' }): Row {
  const { reason, effort, expectedEffect } = decision ?? undecided;
  const said = [decision ? choiceWords[decision.choice] : '', reason, effort ? effortWords[effort] : '', expectedEffect ? effectWords[expectedEffect] : ''];
  const texts = [title, ...questions.map(question => wordOf(answers[question])), note, ...said];
  const height = heightOf(texts.map((each, at) => ({ text: each, width: formColumns[at].width })));
  const cells = texts.map((each, at) => text(each, answerStyle(answers[questions[at - 1]])));
  return cells.map((cell, at) => ({ ...cell, height, ...(at === 0 && parentKey ? { indent: 1, align: 'left' as const } : {}) }));
}

const wordOf = (answer: Answer | undefined): string => (answer ? answerWords[answer] : '');

function answerStyle(answer: Answer | undefined): CellObject {
  if (!answer) return cellStyles.text;
  return { ...cellStyles.text, fontWeight: 'bold', backgroundColor: `#${answerFills[answer]}`, textColor: `#${answerInks[answer]}` };
}

/** The area's comment over all columns but the first. */
function comment({ comment: said }: PictureArea): Row {
  const width = formColumns.slice(1).reduce((sum, column) => sum + column.width, 0);
  const height = heightOf([{ text: said, width }]);
  return [{ ...plain('Kommentar', { ...cellStyles.text, fontWeight: 'bold' }), height }, { ...text(said), columnSpan: formColumns.length - 1, height }];
}
