import { Decision } from '../../../domain/assessment';
import { DecideOutcome, DecisionChanges, LastWriter } from '../../../lists';

/** What of a decision is chosen between when two have changed it: the choice stands with its reason, the estimates each for itself. */
export const decisionParts = ['decision', 'effort', 'expectedEffect'] as const;
export type DecisionPart = (typeof decisionParts)[number];

const fieldsOf: Record<DecisionPart, readonly (keyof DecisionChanges)[]> = {
  decision: ['choice', 'reason'], effort: ['effort'], expectedEffect: ['expectedEffect']
};

/** A part that two have changed at the same moment, each side with all of its fields. */
export interface PartClash extends LastWriter {
  part: DecisionPart;
  mine: DecisionChanges;
  theirs: DecisionChanges;
}

type Fields = Partial<Pick<Decision, keyof DecisionChanges>>;

/** The part's fields as they stand somewhere; an empty field is there as undefined. */
export function fieldsIn(part: DecisionPart, from: Fields): DecisionChanges {
  return Object.fromEntries(fieldsOf[part].map(field => [field, from[field]])) as DecisionChanges;
}

/** The changes without those of some parts. */
export function withoutParts(changes: DecisionChanges, parts: readonly DecisionPart[]): DecisionChanges {
  const left = parts.flatMap(part => fieldsOf[part]);
  return Object.fromEntries(Object.entries(changes).filter(([field]) => !left.includes(field as keyof DecisionChanges))) as DecisionChanges;
}

/** Whether changes say anything about a part. */
export function touches(changes: DecisionChanges, part: DecisionPart): boolean {
  return fieldsOf[part].some(field => field in changes);
}

/** The parts of a conflict, with both sides in whole: a reason means something with the choice that it stands beside. */
export function clashesOf({ fields, theirs }: Extract<DecideOutcome, { result: 'conflict' }>, seen: Decision, mine: DecisionChanges): PartClash[] {
  return decisionParts.flatMap(part => {
    const met = fields.find(({ field }) => fieldsOf[part].includes(field));
    return met ? [{ part, by: met.by, at: met.at, mine: fieldsIn(part, { ...seen, ...mine }), theirs: fieldsIn(part, theirs) }] : [];
  });
}
