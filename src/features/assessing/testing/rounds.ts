import { Person, agera2020 } from '../../../domain';
import { Answer, Question, Round, RoundPicture, pictureOf, proposalsFrom } from '../../../domain/assessment';
import { MemoryRounds } from './memoryRounds';
import { samplePeople } from '../../plan/testing/samplePlan';

export const { karin, jonas } = samplePeople;

/** The test's clock: what the fake timers say. */
export const clock = (): Date => new Date(jest.now());

const actOf = (who: Person): { by: string; at: string } => ({ by: who.name, at: clock().toISOString() });

/** A round that is going on, begun by Karin, with the answers of an earlier one as proposals. */
export async function begin(memory: MemoryRounds, last?: RoundPicture, title: string = 'Hösten 2026'): Promise<Round> {
  const round = { clientKey: `r-${title}`, title, scope: 'särskilda boenden för äldre', edition: agera2020.edition, startedOn: '2026-11-01' };
  return memory.as(karin, true).start(round, proposalsFrom(agera2020, last), actOf(karin));
}

/** Somebody answers on their own computer. */
export async function answerAs(memory: MemoryRounds, who: Person, roundId: number, themeKey: string, answers: Partial<Record<Question, Answer>>): Promise<void> {
  const repository = memory.as(who, true);
  const { content } = await repository.read(roundId);
  const seen = content.assessments.find(row => row.themeKey === themeKey);
  if (!seen) throw new Error(`no theme ${themeKey}`);
  await repository.answer(seen, { answers }, actOf(who));
}

/** Last autumn's round, closed, with the given answers. */
export async function lastRound(memory: MemoryRounds, given: Record<string, Partial<Record<Question, Answer>>>): Promise<RoundPicture> {
  const repository = memory.as(karin, true);
  const round = { clientKey: 'r-last', title: 'Hösten 2025', scope: 'särskilda boenden för äldre', edition: agera2020.edition, startedOn: '2025-11-01' };
  const { id } = await repository.start(round, proposalsFrom(agera2020), actOf(karin));
  for (const [themeKey, answers] of Object.entries(given)) await answerAs(memory, karin, id, themeKey, answers);
  const { content } = await repository.read(id);
  await repository.close(id, actOf(karin));
  return pictureOf(agera2020, content);
}
