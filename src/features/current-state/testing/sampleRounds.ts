import { agera2020 } from '../../../domain';
import { Answer, Choice, Question, Round, assessmentKey, noAnswers, questions } from '../../../domain/assessment';
import { sampleNow, samplePeople } from '../../plan/testing/samplePlan';
import { MemoryRounds } from '../../assessing/testing/memoryRounds';

const words: Record<string, Answer> = { g: 'green', y: 'yellow', r: 'red', '?': 'unknown' };

/** A theme in a round: the answers to A, B and C as g, y, r and ?, the decision and its reason. */
export type SaidTheme = [themeKey: string, answers: string, choice?: Choice, reason?: string];

const { karin } = samplePeople;

/** A site's rounds in memory, with the ways to begin, fill and close one. */
export class SampleRounds {
  public readonly memory = new MemoryRounds(() => sampleNow, agera2020);
  public readonly owner = this.memory.as(karin, true);
  public readonly reader = this.memory.as({ id: 30, name: 'Alva Nyman' }, false);

  /** Begins a round; it stays open. */
  public begin(title: string, startedOn: string, scope: string = 'särskilda boenden för äldre'): Promise<Round> {
    return this.owner.start({ clientKey: `round-${title}`, title, scope, edition: agera2020.edition, startedOn }, [], { by: karin.name, at: `${startedOn}T08:00:00.000Z` });
  }

  /** A closed round in which themes are answered and decided, and areas commented on. */
  public async closed(title: string, startedOn: string, closedAt: string, said: SaidTheme[], comments: Record<string, string> = {}, scope?: string): Promise<Round> {
    const round = await this.begin(title, startedOn, scope);
    const row = (key: string): { id: number; etag: string; clientKey: string; roundId: number } => ({ id: 0, etag: '', clientKey: assessmentKey(round, key), roundId: round.id });
    const act = { by: karin.name, at: closedAt };
    for (const [themeKey, letters, choice, reason = ''] of said) {
      const given = Object.fromEntries(questions.map((question, at) => [question, words[letters[at]]])) as Record<Question, Answer>;
      await this.owner.answer({ ...row(themeKey), themeKey, answers: noAnswers(), note: '' }, { answers: given }, act);
      if (choice) await this.owner.decide({ ...row(themeKey), themeKey, reason: '' }, { choice, reason });
    }
    for (const [areaKey, text] of Object.entries(comments)) await this.owner.comment({ ...row(areaKey), areaKey, text: '' }, text);
    const closing = await this.owner.close(round.id, act);
    if (closing.result !== 'closed') throw new Error(`The round ended as ${closing.result}.`);
    return closing.round;
  }
}
