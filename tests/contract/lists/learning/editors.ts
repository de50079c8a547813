import { findIdentities } from '../../../../src/domain/identity';
import { Draft, ExampleText, Review, textParts } from '../../../../src/domain/learning';
import { DraftValues, LearningRepositories, NewReview, PageWords } from '../../../../src/lists';
import { createLearningRepositories } from '../../../../src/lists/sharepoint/learning';
import { Site, openSite } from '../site';

/** Lena writes, Petra reviews, Samira is a head, Alva reads, Karin owns plan and site. */
export const accounts = { writer: 'lena.forsberg', reviewer: 'petra.lindh', head: 'samira.haddad', reader: 'alva.nyman', owner: 'karin.ahlgren' } as const;
export type Account = keyof typeof accounts;

export interface LearningSite extends Site {
  as(account: Account): LearningRepositories;
}

/** A site that is set up, with its people in their groups. */
export async function openLearningSite(): Promise<LearningSite> {
  const site = await openSite({ setUp: true });
  await site.join('Lex Maria-redaktörer', accounts.writer);
  await site.join('Lex Maria-redaktörer', accounts.reviewer);
  await site.join('Ansvariga', accounts.head);
  return { ...site, as: account => createLearningRepositories(site.connect(accounts[account]), text => findIdentities(text, { people: [], units: [] })) };
}

export const content: ExampleText = {
  title: 'Läkemedlet skulle ha satts ut men gavs i sex dagar',
  event: 'En äldre person skrevs ut från sjukhuset.\nDen gamla listan låg kvar i pärmen.', consequence: 'Personen fick en blödning.', causes: 'Ingen hade i uppgift att byta listan.',
  measures: 'Gamla listor makuleras samma dag.', lessons: 'En ny lista gäller inte förrän den gamla är borta.', questions: 'Hur vet du att listan är den senaste?\nVem tar bort den gamla?',
  themes: ['F2.2', 'F3.3'], careKinds: ['shortTermCare']
};

export const valuesOf = (more: Partial<ExampleText> = {}): DraftValues => ({ content: { ...content, ...more }, kept: [], replies: [] });

export const words: PageWords = {
  headings: Object.fromEntries(textParts.map(part => [part, `Rubrik ${part}`])) as PageWords['headings'],
  themesHeading: 'Teman', themes: ['Samordning', 'Dagligt arbete'], careKindsHeading: 'Vårdform', careKinds: ['Korttidsvård'], about: 'Bygger på en utredning enligt lex Maria.'
};

export const decision = (clientKey: string, more: Partial<NewReview> = {}): NewReview => ({ clientKey, decision: 'approve', comment: '', partComments: [], answers: [], ...more });

/** What a change of a draft ended with, when it was saved. */
export function saved(outcome: { result: string; draft?: Draft }): Draft {
  expect(outcome.result).toBe('saved');
  return outcome.draft!;
}

/** A draft that is sent for review. */
export async function sentDraft(site: LearningSite, key: string, values: DraftValues = valuesOf()): Promise<Draft> {
  const { drafts } = site.as('writer');
  return saved(await drafts.send(saved(await drafts.start(key, values))));
}

/** A draft that another has approved. */
export async function approvedDraft(site: LearningSite, key: string, values: DraftValues = valuesOf()): Promise<{ draft: Draft; review: Review }> {
  const draft = await sentDraft(site, key, values);
  const outcome = await site.as('reviewer').reviews.decide(draft, decision(`r-${key}`));
  if (outcome.result !== 'saved') throw new Error('the draft has changed');
  return { draft, review: outcome.review };
}
