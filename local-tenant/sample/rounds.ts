import { Instant, LocalDate, addDays, agera2020 } from '../../src/domain';
import { Answer, Question, Round, RoundPicture, assessmentKey, proposalsFrom, questions } from '../../src/domain/assessment';
import { AssessmentRepository } from '../../src/lists';
import { ListDeclaration } from '../../src/lists/schema';
import { areaCommentsList, assessmentsList, decisionsList } from '../../src/lists/schema/assessment';
import { Connection } from '../../src/lists/sharepoint';
import { KeyedRow, addRows } from '../../src/lists/sharepoint/addRows';
import { createAssessmentRepository } from '../../src/lists/sharepoint/assessment';
import { Event } from './event';
import { SampleTheme, answeredNow, areaWords, assessedThemes, sampleRounds, wordsNow } from './plan/rounds';

const leader = { account: 'karin.ahlgren', name: 'Karin Ahlgren' };

const words: Record<string, Answer> = { g: 'green', y: 'yellow', r: 'red', '?': 'unknown' };

function answersIn(letters: string): Partial<Record<Question, Answer>> {
  return Object.fromEntries(questions.flatMap((question, at) => (words[letters[at]] ? [[question, words[letters[at]]]] : [])));
}

/** The season of a day, as rounds are called. */
function seasonOf(day: LocalDate, language: 'sv' | 'en'): string {
  const autumn = Number(day.slice(5, 7)) > 6;
  const name = language === 'sv' ? (autumn ? 'Hösten' : 'Våren') : (autumn ? 'Autumn' : 'Spring');
  return `${name} ${day.slice(0, 4)}`;
}

/** A round as it is begun; its rows come with what was said. */
function begin(repository: AssessmentRepository, key: string, day: LocalDate, at: Instant, language: 'sv' | 'en'): Promise<Round> {
  return repository.start({ clientKey: key, title: seasonOf(day, language), scope: sampleRounds.scope, edition: agera2020.edition, startedOn: day }, [], { by: leader.name, at });
}

interface Said {
  answers: string;
  note?: string;
}

/** What was said in a round, as rows of its lists in three batches: answer by answer, filling the sample would take a minute. */
async function sayAll(connection: Connection, { id, clientKey }: Round, at: Instant, said: (key: string) => Said | undefined, about: Record<string, string>, proposed: RoundPicture | undefined): Promise<void> {
  const given = `${at} ${leader.name}`;
  const assessments = proposalsFrom(agera2020, proposed).map(({ themeKey, title, proposed: before }) => {
    const { answers: letters = '', note = '' } = said(themeKey) ?? {};
    const { a, b, c } = answersIn(letters);
    const by = (answer: Answer | undefined): string => (answer ? given : '');
    return { title, clientKey: assessmentKey({ clientKey }, themeKey), roundId: id, themeKey, a, b, c, givenA: by(a), givenB: by(b), givenC: by(c), proposed: before, note };
  });
  await addAll(connection, assessmentsList, assessments);
  await addAll(connection, areaCommentsList, Object.entries(about).map(([areaKey, text]) => ({ title: areaKey, clientKey: assessmentKey({ clientKey }, areaKey), roundId: id, areaKey, text })));
}

async function addAll(connection: Connection, list: ListDeclaration, rows: KeyedRow[]): Promise<void> {
  const failed = (await addRows(connection, list, rows)).find(({ result }) => result === 'failed');
  if (failed) throw failed.failure ?? new Error(`${failed.clientKey} could not be added`);
}

async function decideAll(connection: Connection, { id, clientKey }: Round): Promise<void> {
  await addAll(connection, decisionsList, assessedThemes.map(([themeKey, , , choice, more]) => ({
    title: themeKey, clientKey: assessmentKey({ clientKey }, themeKey), roundId: id, themeKey, choice, reason: more?.reason ?? '', effort: more?.effort, expectedEffect: more?.effect
  })));
}

async function closeIt(repository: AssessmentRepository, round: Round, at: Instant): Promise<RoundPicture> {
  const { result } = await repository.close(round.id, { by: leader.name, at });
  if (result !== 'closed') throw new Error(`Closing the sample’s round ended as ${result}`);
  return (await repository.frozen(round.id)).picture;
}

/** The round before the last, the last one, and the one that the group is in the middle of, through the product's own data layer. */
export function roundEvents(today: LocalDate, language: 'sv' | 'en'): Event[] {
  const { before, last, now } = sampleRounds;
  const on = (offset: number, time: string): Instant => `${addDays(today, offset)}T${time}:00.000Z`;
  const day = (offset: number): LocalDate => addDays(today, offset);
  let picture: RoundPicture | undefined;
  const told = (at: Instant, tell: (connection: Connection, repository: AssessmentRepository) => Promise<void>): Event =>
    ({ at, tell: ({ as }) => tell(as(leader.account), createAssessmentRepository(as(leader.account))) });
  const themeOf = (key: string): SampleTheme | undefined => assessedThemes.find(([theme]) => theme === key);
  return [
    told(on(before.closed, '12:10'), async (connection, repository) => {
      const round = await begin(repository, 'sample-round-1', day(before.started), on(before.started, '08:10'), language);
      await sayAll(connection, round, on(before.closed, '11:30'), key => ({ answers: themeOf(key)?.[2] ?? '' }), {}, undefined);
      picture = await closeIt(repository, round, on(before.closed, '12:10'));
    }),
    told(on(last.closed, '13:40'), async (connection, repository) => {
      const round = await begin(repository, last.key, day(last.started), on(last.started, '08:10'), language);
      await sayAll(connection, round, on(last.closed, '11:30'), key => ({ answers: themeOf(key)?.[1] ?? '', note: themeOf(key)?.[4]?.note }), areaWords, picture);
      await decideAll(connection, round);
      picture = await closeIt(repository, round, on(last.closed, '13:40'));
    }),
    told(on(now.answered, '09:40'), async (connection, repository) => {
      const round = await begin(repository, 'sample-round-3', day(now.started), on(now.started, '08:10'), language);
      await sayAll(connection, round, on(now.answered, '09:40'), key => answeredNow[key] && { answers: answeredNow[key][0], note: answeredNow[key][1] }, wordsNow, picture);
    })
  ];
}
