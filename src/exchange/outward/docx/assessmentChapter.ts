import { Answer, PictureArea, PictureTheme, answers, questions } from '../../../domain/assessment';
import { answerFills, answerMeanings, answerShapes, answerWords, choiceWords, noAnswer, questionHeadings, questionMeanings } from '../assessmentWords';
import { OutgoingPlan } from '../types';
import { Block, BlockCell, TableBlock } from './blocks';

/** Chapter 2: the assessment as a picture for each area, with the group's words about it. */
export function assessmentChapter({ assessment }: OutgoingPlan): Block[] {
  if (!assessment) return [];
  return [
    { kind: 'heading', level: 1, text: '2 Resultat av den lokala analysen' },
    { kind: 'paragraph', text: 'Varje tema i de grundläggande förutsättningarna och fokusområdena bedömdes med tre frågor:' },
    ...questions.map((question): Block => ({ kind: 'paragraph', text: `${questionHeadings[question]} ${questionMeanings[question]}`, leads: true })),
    legend,
    ...assessment.picture.areas.flatMap(areaBlocks)
  ];
}

const legend: TableBlock = {
  kind: 'table',
  caption: 'Teckenförklaring',
  description: 'Tabell med de fyra svaren och vad de betyder.',
  headings: ['Svar', 'Betyder'],
  widths: [20, 80],
  rows: answers.map(answer => [answerCell(answer), { lines: [answerMeanings[answer]] }])
};

function areaBlocks(area: PictureArea, at: number): Block[] {
  const [first, ...rest] = area.comment.split('\n').filter(line => line.trim() !== '');
  const comment = first === undefined ? [] : [`Kommentar: ${first}`, ...rest];
  return [
    { kind: 'heading', level: 2, text: `2.${at + 1} ${area.title}` },
    areaTable(area),
    ...comment.map((text): Block => ({ kind: 'paragraph', text }))
  ];
}

function areaTable({ title, themes }: PictureArea): TableBlock {
  return {
    kind: 'table',
    caption: `Bedömning: ${title}`,
    description: `Tabell med ${themes.length} teman, svaren på frågorna A, B och C, och beslutet. En rad för varje tema.`,
    headings: ['Tema', ...questions.map(question => questionHeadings[question]), 'Beslut'],
    widths: [38, 13, 13, 13, 23],
    rows: themes.map(themeRow)
  };
}

function themeRow(theme: PictureTheme): BlockCell[] {
  const name: BlockCell = { lines: [theme.title], ...(theme.parentKey ? { look: { indented: true } } : {}) };
  return [name, ...questions.map(question => answerCell(theme.answers[question])), { lines: decisionLines(theme) }];
}

function answerCell(answer: Answer | undefined): BlockCell {
  if (!answer) return { lines: [noAnswer] };
  return { lines: [`${answerShapes[answer]} ${answerWords[answer]}`], look: { fill: answerFills[answer], bold: true } };
}

function decisionLines({ decision }: PictureTheme): string[] {
  if (!decision) return [];
  return [choiceWords[decision.choice], ...(decision.reason ? [`Skäl: ${decision.reason.replace(/\s*\n\s*/g, ' ')}`] : [])];
}
