import { LocalDate, localDateOf } from '../../../domain';
import { Answer, GivenAnswer, QuestionState } from '../../../domain/assessment';
import { Formats } from '../../../loc';
import { AnswerWords } from '../../../loc/answers';
import { AssessingWords } from '../../../loc/assessing';
import { initialsOf } from '../../../ui/initials';

/** What a cell shows. */
export type Face =
  | { kind: 'split'; all: GivenAnswer[] }
  | { kind: 'given'; given: GivenAnswer; /** The last round's answer, where it was another. */ was?: Answer }
  | { kind: 'proposal'; answer: Answer }
  | { kind: 'none' };

export function faceOf({ given, rivals, proposed }: QuestionState): Face {
  if (given && rivals.length > 0) return { kind: 'split', all: [given, ...rivals] };
  if (given) return { kind: 'given', given, ...(proposed && proposed !== given.answer ? { was: proposed } : {}) };
  return proposed ? { kind: 'proposal', answer: proposed } : { kind: 'none' };
}

/** What the words of a cell are made with. */
export interface FaceContext {
  words: AssessingWords['grid'];
  answers: AnswerWords;
  formats: Formats;
  today: LocalDate;
  /** The year of the round that the proposals come from; undefined while it is not known. */
  proposedIn?: string;
}

/** The small line of a cell: whose answer it is and since when, or where it comes from. */
export function underText(face: Face, { words, answers, formats, today, proposedIn = '' }: FaceContext): string {
  if (face.kind === 'split') return face.all.map(({ by, answer }) => `${initialsOf(by)} ${answers.answerInText[answer]}`).join(', ');
  if (face.kind === 'proposal') return words.proposal(proposedIn);
  if (face.kind === 'none') return '';
  const { given: { by, at }, was } = face;
  const day = localDateOf(at);
  return was ? words.was(initialsOf(by), answers.answerInText[was]) : `${initialsOf(by)} ${day === today ? formats.time(at) : formats.shortDay(day)}`.trim();
}

/** The word of a cell. */
export function faceWord(face: Face, { words, answers }: Pick<FaceContext, 'words' | 'answers'>): string {
  if (face.kind === 'split') return words.split(face.all.length);
  if (face.kind === 'given') return answers.answer[face.given.answer];
  return face.kind === 'proposal' ? answers.proposal(answers.answer[face.answer]) : answers.notAnswered;
}
