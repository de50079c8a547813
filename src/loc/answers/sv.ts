import type { Answer, AnswerChange, Choice, Question } from '../../domain/assessment';

const answer: Record<Answer, string> = { green: 'Grön', yellow: 'Gul', red: 'Röd', unknown: 'Saknas' };
const answerLong: Record<Answer, string> = { green: 'Grön', yellow: 'Gul', red: 'Röd', unknown: 'Underlag saknas' };
const answerInText: Record<Answer, string> = { green: 'grön', yellow: 'gul', red: 'röd', unknown: 'underlag saknas' };
const meaning: Record<Answer, string> = {
  green: 'Ja, det räcker', yellow: 'Delvis', red: 'Nej, det räcker inte', unknown: 'Underlag saknas, vi vet inte än'
};
const letter: Record<Question, string> = { a: 'A', b: 'B', c: 'C' };
const question: Record<Question, string> = { a: 'Tillräcklig kunskap?', b: 'Tillräckligt stöd?', c: 'Används kunskap och stöd?' };
const choice: Record<Choice, string> = { prioritise: 'Prioriteras', wait: 'Avvakta', ongoing: 'Arbete pågår', none: 'Ingen åtgärd' };
const changed: Record<AnswerChange, (count: string) => string> = {
  better: count => `${count} bättre`,
  worse: count => `${count} sämre`,
  becameKnown: count => (count === '1' ? '1 nu känt' : `${count} nu kända`),
  becameUnknown: count => (count === '1' ? '1 nu okänt' : `${count} nu okända`)
};

/** Words of answers, questions and decisions; they come with the views that show them. */
export const sv = {
  /** As in a cell. */
  answer,
  /** Where there is room. */
  answerLong,
  /** Within a sentence. */
  answerInText,
  meaning,
  letter,
  question,
  choice,
  /** How many answers became better, worse, known or unknown. Numbers arrive written. */
  changed,
  /** What a confirmed answer lacks: the last round's stands here until somebody confirms it. */
  proposal: (word: string): string => `${word}?`,
  proposalHeard: 'förslag',
  notAnswered: 'Inget svar',
  undecided: 'Inget beslut',
  twoAnswers: 'Olika svar',
  key: 'Så läser du bilden'
};
