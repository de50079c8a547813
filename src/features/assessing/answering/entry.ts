import { Act, Answer, Question, QuestionState, ThemeAssessment, answers, questions } from '../../../domain/assessment';
import { UnsentWrite } from '../../../lists';

/** An answer on its way to the list; without `answer` the one that is there is taken back. */
export interface Entry {
  themeKey: string;
  question: Question;
  answer?: Answer;
  act: Act;
  /** The theme as the answerer saw it. */
  base: ThemeAssessment;
  state: 'waiting' | 'sending' | 'failed';
}

/** A version that no row has: a change upon it reads the row first and meets what stands there. */
export const unseenVersion = '"0"';

const prefix = 'assess/';

/** The place among what is not sent yet; a newer answer to the same question takes the place of the older. */
export function unsentKeyOf({ base: { clientKey }, question }: Pick<Entry, 'base' | 'question'>): string {
  return `${prefix}${clientKey}/${question}`;
}

/** Whether two states of a question mean the same to who answers it. */
export function sameState(one: QuestionState, other: QuestionState): boolean {
  return one.given?.answer === other.given?.answer && one.rivals.length === other.rivals.length &&
    one.rivals.every(({ answer, by }, at) => answer === other.rivals[at].answer && by === other.rivals[at].by);
}

/** A theme with an answer on its way shown as if it had arrived. */
export function withEntry(row: ThemeAssessment, { question, answer, act }: Pick<Entry, 'question' | 'answer' | 'act'>): ThemeAssessment {
  const { proposed } = row.answers[question];
  const state: QuestionState = { ...(answer ? { given: { answer, ...act } } : {}), ...(proposed ? { proposed } : {}), rivals: [] };
  return { ...row, answers: { ...row.answers, [question]: state } };
}

/** The row to answer upon: as it stands now if the question is as the answerer saw it, else as they saw it, so that both answers are met. */
export function seenBy({ base, question }: Entry, now: ThemeAssessment | undefined): ThemeAssessment {
  return now && sameState(now.answers[question], base.answers[question]) ? now : base;
}

/** What is kept of an answer on this computer until it has arrived. */
export function keptEntry({ themeKey, question, answer, act, base }: Entry): UnsentWrite['content'] {
  return { roundId: base.roundId, themeKey, question, answer: answer ?? null, act, seen: base.answers[question] };
}

interface Kept {
  roundId: number;
  themeKey: string;
  question: Question;
  answer: Answer | null;
  act: Act;
  seen: QuestionState;
}

function isKept(content: unknown): content is Kept {
  const { roundId, themeKey, question, answer, act, seen } = (content ?? {}) as Partial<Kept>;
  return typeof roundId === 'number' && typeof themeKey === 'string' && questions.some(each => each === question) &&
    (answer === null || answers.some(each => each === answer)) && typeof act?.by === 'string' && typeof act.at === 'string' && Array.isArray(seen?.rivals);
}

/** The answers of an earlier visit that have not arrived, upon the rows as they stand now. What is not of this round is left alone. */
export function restoredEntries(writes: UnsentWrite[], rows: ThemeAssessment[]): Entry[] {
  return writes.filter(({ key }) => key.startsWith(prefix)).flatMap(({ content }): Entry[] => {
    if (!isKept(content)) return [];
    const row = rows.find(({ roundId, themeKey }) => roundId === content.roundId && themeKey === content.themeKey);
    if (!row) return [];
    const { themeKey, question, answer, act, seen } = content;
    const base = sameState(seen, row.answers[question]) ? row : { ...row, etag: unseenVersion, answers: { ...row.answers, [question]: seen } };
    return [{ themeKey, question, ...(answer ? { answer } : {}), act, base, state: 'waiting' }];
  });
}
