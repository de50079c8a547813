import {
  Answer, AreaComment, Decision, Question, RoundContent, ThemeAssessment, disputedQuestions, questions
} from '../../../domain/assessment';
import type { FormComment, FormTheme, ReadForm } from '../../../exchange/inward/assessment';
import { cellOf, spacedTextOf } from '../../../exchange/inward/grids/grid';
import type { DecisionChanges } from '../../../lists';

/** Something that the form says and the round does not, or says otherwise. */
export interface Difference {
  /** Another one as soon as the round says something else: what was chosen over one thing is not chosen over the next. */
  id: string;
  /** The group has said something else: it stays unless somebody chooses the file's. */
  overwrites: boolean;
}

export interface AnswerDifference extends Difference {
  question: Question;
  file: Answer;
  /** What is confirmed in the round. */
  now?: Answer;
  /** People have answered the question differently and not settled it. */
  disputed: boolean;
}

export interface TextDifference extends Difference {
  file: string;
  now: string;
}

export interface DecisionDifference extends Difference {
  /** What is left out stays as it is. */
  file: DecisionChanges;
  now: Pick<Decision, 'choice' | 'reason' | 'effort' | 'expectedEffect'>;
}

/** A theme of the round beside what the form says about it. */
export interface ThemeReview {
  form: FormTheme;
  assessment: ThemeAssessment;
  decision: Decision;
  answers: AnswerDifference[];
  note?: TextDifference;
  decided?: DecisionDifference;
}

export interface CommentReview {
  form: FormComment;
  comment: AreaComment;
  text?: TextDifference;
}

/** The form held against the round. */
export interface FormReview {
  themes: ThemeReview[];
  comments: CommentReview[];
  /** Themes of the framework that the form answers and the round does not ask. */
  outside: string[];
}

/** The text as a file that holds it is read: spreadsheets know no spaces at the ends of lines. */
const asRead = (text: string): string => spacedTextOf(cellOf(text));

function textDifference(id: string, file: string, stored: string): TextDifference | undefined {
  const now = asRead(stored);
  return file === '' || asRead(file) === now ? undefined : { id: `${id}:${now}`, file, now, overwrites: now !== '' };
}

function answerDifferences({ themeKey, answers: read }: FormTheme, assessment: ThemeAssessment): AnswerDifference[] {
  const unsettled = disputedQuestions(assessment);
  return questions.flatMap((question): AnswerDifference[] => {
    const file = read[question];
    const now = assessment.answers[question].given?.answer;
    const disputed = unsettled.includes(question);
    if (!file || (file === now && !disputed)) return [];
    const id = `${themeKey}/${question}:${now ?? ''}${disputed ? '!' : ''}`;
    return [{ id, question, file, disputed, overwrites: now !== undefined, ...(now ? { now } : {}) }];
  });
}

function decisionDifference({ themeKey, choice, reason, effort, expectedEffect }: FormTheme, now: Decision): DecisionDifference | undefined {
  const file: DecisionChanges = {
    ...(choice && choice !== now.choice ? { choice } : {}), ...(reason && asRead(reason) !== asRead(now.reason) ? { reason } : {}),
    ...(effort && effort !== now.effort ? { effort } : {}), ...(expectedEffect && expectedEffect !== now.expectedEffect ? { expectedEffect } : {})
  };
  const parts = Object.keys(file) as (keyof DecisionChanges)[];
  if (parts.length === 0) return undefined;
  const id = `${themeKey}/decision:${now.choice ?? ''}:${now.effort ?? ''}:${now.expectedEffect ?? ''}:${now.reason}`;
  return { id, file, now, overwrites: parts.some(part => (now[part] ?? '').trim() !== '') };
}

/** What the form would change in a round, theme by theme in the round's order. A round that says the same has no difference. */
export function reviewOf(form: ReadForm, { assessments, decisions, comments }: RoundContent): FormReview {
  const read = new Map(form.themes.map(theme => [theme.themeKey, theme]));
  const asked = new Set(assessments.map(({ themeKey }) => themeKey));
  const themes = assessments.flatMap((assessment): ThemeReview[] => {
    const theme = read.get(assessment.themeKey);
    const decision = decisions.find(({ themeKey }) => themeKey === assessment.themeKey);
    if (!theme || !decision) return [];
    const note = textDifference(`${theme.themeKey}/note`, theme.note, assessment.note);
    const decided = decisionDifference(theme, decision);
    return [{ form: theme, assessment, decision, answers: answerDifferences(theme, assessment), ...(note ? { note } : {}), ...(decided ? { decided } : {}) }];
  });
  return {
    themes,
    comments: comments.flatMap((comment): CommentReview[] => {
      const said = form.comments.find(({ areaKey }) => areaKey === comment.areaKey);
      const text = said && textDifference(`${comment.areaKey}/comment`, said.text, comment.text);
      return said ? [{ form: said, comment, ...(text ? { text } : {}) }] : [];
    }),
    outside: form.themes.filter(({ themeKey }) => !asked.has(themeKey)).map(({ themeKey }) => themeKey)
  };
}

/** The differences of a theme. */
export function themeDifferences({ answers, note, decided }: ThemeReview): Difference[] {
  return [...answers, ...(note ? [note] : []), ...(decided ? [decided] : [])];
}

export function allDifferences({ themes, comments }: FormReview): Difference[] {
  return [...themes.flatMap(themeDifferences), ...comments.flatMap(({ text }) => text ?? [])];
}

/** What somebody has said about differences, by their id; about the others, that what is new is taken. */
export type Choices = ReadonlyMap<string, boolean>;

export function isTaken({ id, overwrites }: Difference, choices: Choices): boolean {
  return choices.get(id) ?? !overwrites;
}
