import { Unit, localDateOf } from '../../../domain';
import { FrozenRound, RoundContent, pictureOf } from '../../../domain/assessment';
import type { AssessmentForm } from '../../../exchange/outward';
import type { RoundReading } from '../../../lists';

/** A round that is closed, as a document shows it: with every name as it was. */
export function formOfFrozen({ title, scope, unit, startedOn, closedAt, closedBy, picture }: FrozenRound): AssessmentForm {
  return { title, scope, ...(unit ? { unit } : {}), startedOn, closed: { on: localDateOf(closedAt), by: closedBy }, picture };
}

/** A round as it stands: what nobody has confirmed is no answer. */
export function formOfReading({ round, framework, content }: Pick<RoundReading, 'round' | 'framework' | 'content'>, units: Unit[]): AssessmentForm {
  const { title, scope, unitId, startedOn, closedAt, closedBy = '' } = round;
  const unit = units.find(({ id }) => id === unitId)?.name;
  const closed = closedAt ? { closed: { on: localDateOf(closedAt), by: closedBy } } : {};
  return { title, scope, ...(unit ? { unit } : {}), startedOn, ...closed, picture: pictureOf(framework, content), undecided: undecidedIn(content) };
}

/** What the group has begun to say of themes that it has not decided about. */
function undecidedIn({ decisions }: Pick<RoundContent, 'decisions'>): AssessmentForm['undecided'] {
  const begun = decisions.filter(({ choice, reason, effort, expectedEffect }) => !choice && (reason.trim() || effort || expectedEffect));
  return new Map(begun.map(({ themeKey, reason, effort, expectedEffect }) => [
    themeKey, { reason: reason.trim(), ...(effort ? { effort } : {}), ...(expectedEffect ? { expectedEffect } : {}) }
  ]));
}
