import type { AnswerWords } from './index';

/** Words of answers, questions and decisions. */
export const en: AnswerWords = {
  answer: { green: 'Green', yellow: 'Yellow', red: 'Red', unknown: 'Missing' },
  answerLong: { green: 'Green', yellow: 'Yellow', red: 'Red', unknown: 'Evidence missing' },
  answerInText: { green: 'green', yellow: 'yellow', red: 'red', unknown: 'evidence missing' },
  meaning: { green: 'Yes, it is enough', yellow: 'Partly', red: 'No, it is not enough', unknown: 'Evidence is missing, we do not know yet' },
  letter: { a: 'A', b: 'B', c: 'C' },
  question: { a: 'Enough knowledge?', b: 'Enough support?', c: 'Are knowledge and support used?' },
  choice: { prioritise: 'Prioritised', wait: 'Wait', ongoing: 'Work is under way', none: 'No action' },
  changed: {
    better: count => `${count} better`,
    worse: count => `${count} worse`,
    becameKnown: count => `${count} now known`,
    becameUnknown: count => `${count} now unknown`
  },
  proposal: word => `${word}?`,
  proposalHeard: 'proposal',
  notAnswered: 'No answer',
  undecided: 'No decision',
  twoAnswers: 'Different answers',
  key: 'How to read the picture'
};
