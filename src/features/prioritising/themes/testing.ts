import { agera2020 } from '../../../domain';
import { Decision, Round, assessmentKey } from '../../../domain/assessment';
import { samplePeople, sampleToday } from '../../plan/testing/samplePlan';
import { MemoryRounds } from '../../assessing/testing/memoryRounds';
import { Where } from '../place';

export type { Decision };

/** Begins a round in which themes are prioritised, with a place or without. */
export async function decisionsIn(rounds: MemoryRounds, themes: Record<string, Where>): Promise<Round> {
  const owner = rounds.as(samplePeople.karin, true);
  const act = { by: samplePeople.karin.name, at: `${sampleToday}T07:00:00Z` };
  const round = await owner.start({ clientKey: 'r', title: 'Hösten 2026', scope: '', edition: agera2020.edition, startedOn: sampleToday }, [], act);
  for (const [themeKey, where] of Object.entries(themes)) {
    const seen: Decision = { id: 0, etag: '', clientKey: assessmentKey(round, themeKey), roundId: round.id, themeKey, reason: '' };
    await owner.decide(seen, { choice: 'prioritise', reason: 'Behövs', ...where });
  }
  return round;
}
