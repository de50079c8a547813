import { cleanText } from '../../../domain/learning';
import { PlanFailure } from '../../failure';
import { FindIdentities } from '../../learning';

/** A text that is about to be sent, and the characters that there is room for. */
export interface Outgoing {
  text: string;
  longest: number;
  /** Named in the failure when it is too long, for example `learningDrafts.event`. */
  subject: string;
}

/**
 * The last line of defence, before anything is sent: no number of a person leaves the computer, in whatever text it stands. Fails with PlanFailure 'invalid',
 * subject 'identity', that holds nothing of the text; and with the text's own subject when it is too long.
 */
export function refuse(findIdentities: FindIdentities, outgoing: readonly Outgoing[]): void {
  if (outgoing.some(({ text }) => findIdentities(text).some(({ blocks }) => blocks))) throw new PlanFailure('invalid', { subject: 'identity' });
  const long = outgoing.find(({ text, longest }) => text.length > longest);
  if (long) throw new PlanFailure('invalid', { subject: long.subject });
}

/** A text that must be there. Fails with PlanFailure 'invalid' and the subject when it is empty. */
export function demanded(text: string, subject: string): string {
  const clean = cleanText(text);
  if (clean === '') throw new PlanFailure('invalid', { subject });
  return clean;
}
