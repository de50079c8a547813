import { careKinds, textParts, writtenParts } from '../../domain/learning';
import type { CareKind, DecidedText, KeptFind, ReasonAnswer, Reply, WrittenPart } from '../../domain/learning';
import { instant, list, object, oneOf, refuse, text, whole, withoutEmpty } from '../../domain/plain';
import { Notation } from './column';

const part = oneOf(writtenParts);

function yes(value: unknown): boolean {
  return typeof value === 'boolean' ? value : refuse(value, 'yes or no');
}

/** A structured value that is stored as it is. */
function notation<T>(parse: (value: unknown) => T): Notation<T> {
  return { parse, plain: value => value };
}

/** Keys of themes. */
export const themesNote = notation<string[]>(value => list(value, text));

/** Kinds of care; one that this code does not know is read as another kind. */
export const careKindsNote = notation<CareKind[]>(value => list(value, kind => careKinds.find(known => known === text(kind)) ?? 'other'));

export const decidedNote = notation<DecidedText>(value => {
  const decided = object(value);
  const content = object(decided.content);
  const texts = Object.fromEntries(textParts.map(each => [each, text(content[each])])) as Record<(typeof textParts)[number], string>;
  return { round: whole(decided.round), content: { ...texts, title: text(content.title), themes: themesNote.parse(content.themes), careKinds: careKindsNote.parse(content.careKinds) } };
});

export const keptNote = notation<KeptFind[]>(value => list(value, entry => {
  const kept = object(entry);
  return { part: part(kept.part), kind: text(kept.kind), text: text(kept.text), reason: text(kept.reason), at: instant(kept.at) };
}));

export const repliesNote = notation<Reply[]>(value => list(value, entry => {
  const reply = object(entry);
  return withoutEmpty({ reviewKey: text(reply.reviewKey), part: reply.part === undefined ? undefined : part(reply.part), text: text(reply.text), at: instant(reply.at) });
}));

export const commentsOnPartsNote = notation<{ part: WrittenPart; text: string }[]>(value => list(value, entry => {
  const comment = object(entry);
  return { part: part(comment.part), text: text(comment.text) };
}));

export const answersNote = notation<ReasonAnswer[]>(value => list(value, entry => {
  const answer = object(entry);
  return { keptKey: text(answer.keptKey), accepted: yes(answer.accepted) };
}));
