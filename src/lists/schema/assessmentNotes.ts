import { Answer, Question, RoundEvent, answers, questions, roundEventKinds } from '../../domain/assessment';
import { instant, list, object, oneOf, text } from '../../domain/plain';
import { Notation } from './column';

/** What has happened to a round. */
export const roundLogNote: Notation<RoundEvent[]> = {
  parse: value => list(value, entry => {
    const { kind, by, at, why } = object(entry);
    return { kind: oneOf(roundEventKinds)(kind), by: text(by), at: instant(at), why: text(why) };
  }),
  plain: log => log
};

/** The last round's answers to a theme's questions. */
export const proposedNote: Notation<Partial<Record<Question, Answer>>> = {
  parse: value => {
    const given = object(value);
    return Object.fromEntries(questions.flatMap(question => (given[question] === undefined ? [] : [[question, oneOf(answers)(given[question])]])));
  },
  plain: proposed => proposed
};
