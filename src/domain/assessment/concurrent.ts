import { Act, Answer, GivenAnswer, Question, QuestionState, ThemeAssessment, questions } from './types';

/** What somebody does to a theme; an answer that is undefined takes back the one that is there. */
export interface AssessmentChange {
  answers?: Partial<Record<Question, Answer | undefined>>;
  note?: string;
}

/** A note that two people have changed. */
export interface NoteClash {
  base: string;
  mine: string;
  theirs: string;
}

/** A change brought together with what others have stored meanwhile. */
export interface MergedAssessment {
  /** Theirs with what of mine meets nothing, and with both answers where we disagree. */
  assessment: ThemeAssessment;
  /** Questions that we answered differently at the same moment: mine stands beside theirs as a rival. */
  disputed: Question[];
  /** Set when both changed the note: theirs stands, mine is the writer's to keep. */
  note?: NoteClash;
}

const answerIn = ({ given }: QuestionState): Answer | undefined => given?.answer;

function sameRivals(one: GivenAnswer[], other: GivenAnswer[]): boolean {
  return one.length === other.length && one.every(({ answer, by }, at) => answer === other[at].answer && by === other[at].by);
}

/** The rivals with one more; somebody's newer answer takes the place of their older one. */
export function withRival(rivals: GivenAnswer[], rival: GivenAnswer): GivenAnswer[] {
  return [...rivals.filter(({ by, answer }) => by !== rival.by && answer !== rival.answer), rival];
}

function mergeQuestion(base: QuestionState, mine: Answer | undefined, theirs: QuestionState, act: Act): { state: QuestionState; disputed: boolean } {
  const { proposed } = theirs;
  const own = mine && { answer: mine, ...act };
  const settled = { ...(own ? { given: own } : {}), ...(proposed ? { proposed } : {}), rivals: [] };
  const untouched = answerIn(theirs) === answerIn(base) && sameRivals(theirs.rivals, base.rivals);
  if (untouched) return { state: settled, disputed: false };
  if (answerIn(theirs) === mine) return { state: theirs, disputed: theirs.rivals.length > 0 };
  // They took an answer back while I gave one: mine stands. I took it back while they gave one: theirs does.
  if (!theirs.given) return { state: settled, disputed: false };
  if (!own) return { state: theirs, disputed: false };
  return { state: { ...theirs, rivals: withRival(theirs.rivals, own) }, disputed: true };
}

/**
 * Brings a change together with what others have stored since `base` was seen. Different questions of one theme both survive; the same
 * question with different answers keeps both, each with its giver, until somebody who has seen both answers again.
 */
export function mergeAssessment(base: ThemeAssessment, change: AssessmentChange, theirs: ThemeAssessment, act: Act): MergedAssessment {
  const disputed: Question[] = [];
  const answers = { ...theirs.answers };
  for (const question of questions) {
    if (!change.answers || !(question in change.answers)) continue;
    const merged = mergeQuestion(base.answers[question], change.answers[question], theirs.answers[question], act);
    answers[question] = merged.state;
    if (merged.disputed) disputed.push(question);
  }
  const { note = base.note } = change;
  const clashes = note !== base.note && theirs.note !== base.note && theirs.note !== note;
  return {
    assessment: { ...theirs, answers, note: note !== base.note && !clashes ? note : theirs.note },
    disputed, ...(clashes ? { note: { base: base.note, mine: note, theirs: theirs.note } } : {})
  };
}
