import { act, render } from '@testing-library/react';
import * as React from 'react';
import { Person } from '../../../domain';
import { Discussion, PublishedExample, emptyText } from '../../../domain/learning';
import { Plan, StoragePort, createUnsentWrites } from '../../../lists';
import { createOwnUnit } from '../../../lists/ownUnit';
import { MemoryLearning, createMemoryLearning } from '../../../lists/testing/learning';
import { Language, loadStrings } from '../../../loc';
import { StringsProvider, ThemeRoot, browserAddress } from '../../../ui';
import { samplePeople, samplePlan } from '../../plan/testing/samplePlan';
import { LearningServices } from '../services';
import { LearningShell } from '../LearningShell';

export const alva: Person = { id: 15, name: 'Alva Nyman' };
export const lena: Person = { id: 14, name: 'Lena Forsberg' };
export const learningNow = new Date('2026-12-02T09:00:00Z');

/** A published example; the parts that matter are given. */
export function exampleOf(id: number, title: string, publishedOn: string, { text = {}, ...parts }: Partial<PublishedExample> & { text?: Partial<PublishedExample['content']> } = {}): PublishedExample {
  const content = {
    ...emptyText(), title, event: 'Det hände något.', consequence: 'Ingen kom till skada.', causes: 'Ingen visste.', measures: '- Vi har en lista.\n- Två personer signerar.',
    lessons: 'Fråga en gång till.', questions: 'Hur gör vi?\nVem frågar?', themes: ['F2.3'], careKinds: ['residentialCare' as const], ...text
  };
  return { id, etag: '"1"', clientKey: `e-${id}`, content, publishedAt: `${publishedOn}T08:00:00Z`, pagePath: `/sites/insidan/SitePages/${id}.aspx`, ...parts };
}

/** Four examples, the oldest first, as the store keeps them. */
export const sampleExamples: PublishedExample[] = [
  exampleOf(1, 'Lyften som stannade halvvägs', '2026-02-10', { text: { themes: ['F2.5'], lessons: 'Nödsänkningen provas varje månad.' } }),
  exampleOf(2, '”Hon är bara trött i dag”', '2026-03-12', { text: { themes: ['G.3'], careKinds: ['homeCare'] } }),
  exampleOf(3, 'Larmet gick, men ingen visste vem som skulle svara', '2026-10-06', { text: { themes: ['F3.5'] } }),
  exampleOf(4, 'Läkemedlet skulle ha satts ut', '2026-11-25', { text: { themes: ['F2.3', 'F3.3'], careKinds: ['shortTermCare', 'homeCare'], lessons: 'Den gamla läkemedelslistan ska bort.' } })
];

export function markOf(exampleKey: string, unitId: number, by: Person, parts: Partial<Discussion> = {}): Discussion {
  return { id: unitId * 100 + by.id, etag: '"1"', clientKey: `${exampleKey}/${unitId}`, exampleKey, unitId, on: '2026-12-01', comment: '', by, at: '2026-12-01T10:00:00Z', added: [], ...parts };
}

/** The sample's examples with marks: Lena edits, Karin owns the plan. */
export function sampleLearning(discussions: Discussion[] = []): MemoryLearning {
  const learning = createMemoryLearning({ editors: [lena.id, samplePeople.karin.id], planOwners: [samplePeople.karin.id], findIdentities: text => (/\d{8}-\d{4}/.test(text) ? [{ blocks: true }] : []) });
  learning.store.examples = [...sampleExamples];
  learning.store.discussions = discussions;
  return learning;
}

/** What a browser keeps. */
export function memoryStorage(): StoragePort {
  const kept = new Map<string, string>();
  return { getItem: key => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value), removeItem: key => void kept.delete(key) };
}

interface Shown {
  learning?: MemoryLearning;
  person?: Person;
  plan?: Partial<Plan>;
  storage?: StoragePort;
  services?: Partial<LearningServices>;
  language?: Language;
}

/** The web part's content on a page, as one person sees it. */
export async function showLearning({ learning = sampleLearning(), person = alva, plan = {}, storage = memoryStorage(), services = {}, language = 'sv' }: Shown = {}): Promise<void> {
  const owner = { tenant: 'https://bjorkvik.sharepoint.com', site: '/sites/insidan', login: person.name };
  const strings = await loadStrings(language);
  let keys = 0;
  const given: LearningServices = {
    ...learning.as(person), plan: { load: async () => samplePlan({ settings: { title: 'Plan', edition: 'agera-2020', staleAfterDays: 60, pagePath: '/sites/insidan/SitePages/Plan.aspx' }, ...plan }) },
    activities: { add: async () => { throw new Error('not here'); }, change: async () => { throw new Error('not here'); } }, people: { find: async () => [] },
    unsent: createUnsentWrites(storage, owner), ownUnit: createOwnUnit(storage, owner), waits: { current: () => undefined, subscribe: () => () => undefined, stop: () => undefined },
    address: browserAddress(), clock: () => learningNow, newKey: () => `key-${(keys += 1)}`, tenant: owner.tenant, onFailure: () => undefined, ...services
  };
  await act(async () => {
    render(<ThemeRoot><StringsProvider language={language} strings={strings}><LearningShell {...given} /></StringsProvider></ThemeRoot>);
  });
  // The view's own code comes after the shell's.
  await act(async () => { for (let turn = 0; turn < 20; turn += 1) await Promise.resolve(); });
}
