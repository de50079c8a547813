import { LocalDate, addDays, agera2020, themeByKey } from '../../src/domain';
import { findIdentities } from '../../src/domain/identity';
import { Draft, ExampleText, textParts } from '../../src/domain/learning';
import { LearningDraftOutcome, LearningRepositories, NewReview, PageWords } from '../../src/lists';
import { Connection } from '../../src/lists/sharepoint';
import { createLearningRepositories } from '../../src/lists/sharepoint/learning';
import { learningWords } from '../../src/loc/learning';
import { Event, Story } from './event';
import { SampleExample, sampleDrafts, sampleEditors, sampleExamples } from './plan/examples';

/** One of the units' own who marks what they have gone through. */
const markers = { ÄO: 'samira.haddad', HSO: 'ritva.lahti', FSO: 'jonas.wik' } as const;

const repositoriesOf = (connection: Connection): LearningRepositories => createLearningRepositories(connection, text => findIdentities(text, { people: [], units: [] }));

function contentOf(example: SampleExample): ExampleText {
  const texts = Object.fromEntries(textParts.map(part => [part, example[part]])) as Pick<ExampleText, (typeof textParts)[number]>;
  return { ...texts, title: example.title, themes: example.themes, careKinds: example.careKinds };
}

/** The words of the pages are Swedish, as the examples are. */
export function sampleWords({ themes, careKinds }: Pick<ExampleText, 'themes' | 'careKinds'>): PageWords {
  return {
    headings: {
      event: 'Det här hände', consequence: 'Vad det ledde till', causes: 'Varför det kunde hända', measures: 'Vad vi har ändrat', lessons: 'Det här tar vi med oss', questions: 'Diskutera på APT'
    },
    themesHeading: 'Teman', themes: themes.map(key => themeByKey(agera2020, key)?.title ?? key),
    careKindsHeading: 'Vårdform', careKinds: careKinds.map(kind => learningWords.sv.careKinds[kind]),
    about: 'Bygger på en utredning enligt lex Maria. Uppgifter som pekar ut personer eller enheter är borttagna. Skriven av en redaktör och godkänd av en annan.'
  };
}

function draftOf(outcome: LearningDraftOutcome): Draft {
  if (outcome.result === 'conflict') throw new Error('Somebody else writes the sample’s examples');
  return outcome.draft;
}

function approval(key: string, more: Partial<NewReview> = {}): NewReview {
  return { clientKey: `${key}/review/1`, decision: 'approve', comment: '', partComments: [], answers: [], ...more };
}

async function write({ as }: Story, example: SampleExample): Promise<Draft> {
  const { drafts } = repositoriesOf(as(sampleEditors.writer));
  return draftOf(await drafts.start(example.key, { content: contentOf(example), kept: [], replies: [] }));
}

async function publish(story: Story, example: SampleExample): Promise<void> {
  const writer = repositoriesOf(story.as(sampleEditors.writer));
  const draft = draftOf(await writer.drafts.send(await write(story, example)));
  await repositoriesOf(story.as(sampleEditors.reviewer)).reviews.decide(draft, approval(example.key));
  await writer.examples.publish(draft, sampleWords(draft.content));
}

async function discuss({ as, registers }: Story, { key, discussed }: SampleExample, on: LocalDate): Promise<void> {
  for (const [unit, comment] of Object.entries(discussed) as ['ÄO' | 'HSO' | 'FSO', string][]) {
    const unitId = registers.unitIds.get(unit);
    if (unitId === undefined) throw new Error(`The sample has no unit ${unit}`);
    await repositoriesOf(as(markers[unit])).discussions.mark({ exampleKey: key, unitId, on, comment });
  }
}

/** Sent once, sent back with a comment, mended, and sent again. */
async function sendTwice(story: Story, example: SampleExample): Promise<void> {
  const { drafts } = repositoriesOf(story.as(sampleEditors.writer));
  const { reviews } = repositoriesOf(story.as(sampleEditors.reviewer));
  const draft = draftOf(await drafts.send(await write(story, { ...example, causes: 'Larmgruppen hade inte läst anteckningarna.' })));
  await reviews.decide(draft, approval(example.key, { decision: 'sendBack', comment: 'Nästan klart. Orsaken handlar om en grupp, inte om arbetssättet.', partComments: [{ part: 'causes', text: 'Fanns det en rutin för byten?' }] }));
  const taken = draftOf(await drafts.takeBack(draft, { round: draft.round, content: draft.content }));
  const replies = [{ reviewKey: `${example.key}/review/1`, part: 'causes' as const, text: 'Nej. Meningen är omskriven.', at: taken.savedAt }];
  await drafts.send(draftOf(await drafts.save(taken, { content: contentOf(example), kept: [], replies })));
}

/** The learning examples of the sample, written, reviewed, published and gone through by their people, through the product's own data layer. */
export function exampleEvents(today: LocalDate): Event[] {
  const at = (day: number, time: string): string => `${addDays(today, day)}T${time}:00.000Z`;
  const marked = (day: number): number => Math.min(day + 14, -1);
  return [
    ...sampleExamples.map((example, index): Event => ({ at: at(example.day, `10:${10 + index}`), tell: story => publish(story, example) })),
    ...sampleExamples.map((example, index): Event => ({
      at: at(marked(example.day), `13:${10 + index}`), tell: story => discuss(story, example, addDays(today, marked(example.day)))
    })),
    { at: at(sampleDrafts.writing.day, '09:20'), tell: async story => { await write(story, sampleDrafts.writing); } },
    { at: at(sampleDrafts.sent.day, '15:02'), tell: story => sendTwice(story, sampleDrafts.sent) }
  ];
}
