import { efforts, expectedEffects } from '../activity';
import { checksumOfTexts, day, instant, list, object, oneOf, perhaps, refuse, text, tuple, withoutEmpty } from '../plain';
import { FrozenRound, frozenFormat } from './freeze';
import { PictureArea, PictureDecision, PictureTheme } from './picture';
import { answers, choices, questions } from './types';

function decision(value: unknown): PictureDecision {
  const [choice, reason, effort, expectedEffect] = tuple(value, 4);
  return withoutEmpty({
    choice: oneOf(choices)(choice), reason: text(reason), effort: perhaps(effort, oneOf(efforts)), expectedEffect: perhaps(expectedEffect, oneOf(expectedEffects))
  });
}

function theme(value: unknown): PictureTheme {
  const [key, title, parentKey, given, note, decided] = tuple(value, 6);
  const answered = tuple(given, questions.length).map(answer => perhaps(answer, oneOf(answers)));
  return withoutEmpty({
    key: text(key), title: text(title), parentKey: perhaps(parentKey, text), note: text(note), decision: perhaps(decided, decision),
    answers: withoutEmpty(Object.fromEntries(questions.map((question, at) => [question, answered[at]])))
  });
}

function area(value: unknown): PictureArea {
  const [key, title, comment, themes] = tuple(value, 4);
  return { key: text(key), title: text(title), comment: text(comment), themes: list(themes, theme) };
}

function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    if (cause instanceof SyntaxError) return refuse(json, 'JSON');
    throw cause;
  }
}

/** A closed round from its text. Throws TypeError for anything that was not frozen so, for what was altered since, and for a form that this code does not know. */
export function parseFrozenRound(stored: string): FrozenRound {
  const [sum, json] = [stored.slice(0, 16), stored.slice(17)];
  if (stored[16] !== ' ' || checksumOfTexts([json]) !== sum) refuse(stored, 'a text with its checksum');
  const plain = object(parsedJson(json));
  if (plain.format !== frozenFormat) refuse(plain.format, `format ${frozenFormat}`);
  return withoutEmpty({
    title: text(plain.title), scope: text(plain.scope), unit: perhaps(plain.unit, text), startedOn: day(plain.startedOn),
    closedAt: instant(plain.closedAt), closedBy: text(plain.closedBy),
    picture: { edition: text(plain.edition), frameworkTitle: text(plain.frameworkTitle), areas: list(plain.areas, area) }
  });
}
