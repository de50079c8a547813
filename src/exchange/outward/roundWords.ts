import { dayInWords } from './dayInWords';
import { AssessmentForm } from './types';

/** What a round is about: “särskilda boenden för äldre, hela kommunen”. */
export function subjectOfRound({ scope, unit }: Pick<AssessmentForm, 'scope' | 'unit'>): string {
  const where = unit ?? 'hela kommunen';
  return scope.trim() ? `${scope.trim()}, ${where}` : where;
}

/** When it began, and who closed it when. */
export function timeOfRound({ startedOn, closed }: Pick<AssessmentForm, 'startedOn' | 'closed'>): string {
  return `Den började ${dayInWords(startedOn)}${closed ? ` och stängdes ${dayInWords(closed.on)} av ${closed.by}` : ''}.`;
}
