import { Draft, ExampleText, PublishedExample, approvalOf, contentHash, longestLearningReason, standingOf } from '../../../domain/learning';
import { PlanFailure } from '../../failure';
import { FindIdentities, PageWords, PublishOptions } from '../../learning';
import { learningExamplesList } from '../../schema/learning';
import { addRow } from '../addRows';
import { changeRow } from '../changeRow';
import { Connection } from '../connect';
import { removeRow } from '../removeRow';
import { authoredUnderKey, readAuthored } from './authored';
import { readDraft, textsOf } from './drafts';
import { noteStep, readSteps, stepKey } from './log';
import { PageContent, PageRow, checkIn, checkPage, demandHiddenDrafts, isNews, lostPages, makePage, pageById, pageName, pagesNamed, removePage, writePage } from './newsPage';
import { leadOf, pageTexts } from './pageText';
import { demanded, refuse } from './refusing';
import { readReviews } from './reviews';
import { ExampleRow, toExample } from './rows';

const list = learningExamplesList;

/** What publishing needs. */
export interface PublishWork {
  connection: Connection;
  findIdentities: FindIdentities;
  options: PublishOptions;
}

/** No word of an example: what a row holds while it only holds its place. */
const blank: Omit<ExampleText, 'themes' | 'careKinds'> & { themes: undefined; careKinds: undefined } = {
  title: '', event: '', consequence: '', causes: '', measures: '', lessons: '', questions: '', themes: undefined, careKinds: undefined
};

/**
 * Publishes an approved draft in steps that can each be done again. Until the page is published nobody reads a word; then it is published and promoted at
 * once, and the row gets the text in one write. What breaks after the publishing takes the page away again, unless the row is shown.
 */
export async function publish(work: PublishWork, seen: Draft, words: PageWords): Promise<PublishedExample> {
  const step = stepsOf(work);
  step('checking');
  const draft = await demandApproved(work, seen);
  step('row');
  let row = await reserved(work, draft);
  if (row.state !== 'published') {
    const content: PageContent = { name: pageName(draft.clientKey, draft.content.title), title: draft.content.title, description: leadOf(draft.content), texts: pageTexts(draft.content, words) };
    step('page');
    const page = await writtenPage(work, row, content);
    step('reading');
    const checked = await checkPage(work.connection, page, content);
    row = await shown(work, draft, page, async () => {
      step('news');
      await checked.save(true);
      const published = await pageById(work.connection, page.Id);
      if (published && !isNews(published)) await checked.promoteToNews();
      step('showing');
    });
  }
  await noteStep(work.connection, { clientKey: stepKey(draft, 'published'), draftKey: draft.clientKey, kind: 'published', round: draft.round });
  step('done');
  return toExample(row) as PublishedExample;
}

/** Tells each step as it begins, and stops between two when that is asked for. */
function stepsOf({ options: { onStep, signal } }: PublishWork): (step: Parameters<NonNullable<PublishOptions['onStep']>>[0]) => void {
  return step => {
    if (signal?.aborted && step !== 'done' && step !== 'showing') throw new PlanFailure('offline', { subject: list.key, stopped: true });
    onStep?.(step);
  };
}

/** The draft as it stands, when it is the one that was seen and somebody else has approved this very text. */
async function demandApproved({ connection, findIdentities }: PublishWork, seen: Draft): Promise<Draft> {
  await demandHiddenDrafts(connection);
  const [draft, { reviews }, { steps }] = await Promise.all([readDraft(connection, seen.clientKey), readReviews(connection, seen.clientKey), readSteps(connection, seen.clientKey)]);
  if (contentHash(draft) !== contentHash(seen)) throw new PlanFailure('conflict', { subject: 'learningDrafts' });
  const approved = approvalOf(draft, reviews, steps) && standingOf({ draft, reviews, steps, examples: [] }).state === 'approved';
  if (!approved) throw new PlanFailure('invalid', { subject: `${list.key}.notApproved` });
  refuse(findIdentities, textsOf(draft));
  return draft;
}

/** The row that holds the example's place, or that shows it already. */
async function reserved({ connection, options }: PublishWork, draft: Draft): Promise<ExampleRow> {
  const { row } = await addRow(connection, list, { ...blank, clientKey: draft.clientKey, state: 'preparing' }, options.signal);
  if (row.state === 'published' && row.textHash !== contentHash(draft)) throw new PlanFailure('conflict', { subject: `${list.key}.published` });
  return row;
}

/** The one page of the example, with its content, checked in as a draft. Its number stands in the row as soon as there is one. */
async function writtenPage(work: PublishWork, row: ExampleRow, content: PageContent): Promise<PageRow> {
  const { connection } = work;
  const known = row.pageId === undefined ? undefined : await pageById(connection, row.pageId);
  const id = known?.Id ?? (await pagesNamed(connection, row.clientKey))[0]?.Id ?? await emptyPage(connection, row);
  if (id !== row.pageId) await holdPage(work, row.clientKey, id);
  const made = known ?? await pageById(connection, id);
  if (!made) throw new PlanFailure('notFound', { subject: 'sitePages' });
  await writePage(connection, made, content);
  const named = await pageById(connection, id);
  if (!named) throw new PlanFailure('notFound', { subject: 'sitePages' });
  await checkIn(connection, named);
  await demandOwnPage(work, row.clientKey, named);
  for (const stray of (await pagesNamed(connection, row.clientKey)).filter(other => other.Id !== id)) await removePage(connection, stray);
  return named;
}

/** A page to write on: one that an earlier try has made and lost, or a new one. */
async function emptyPage(connection: Connection, row: ExampleRow): Promise<number> {
  const [left, ...more] = await leftBehind(connection, row);
  for (const page of more) await removePage(connection, page);
  return left?.Id ?? makePage(connection);
}

/**
 * Pages that broken tries have made without being able to say so in the row. The pages are read before the rows: one that another publishing is making right now has a row
 * without a page, and then nothing is taken for left behind.
 */
async function leftBehind(connection: Connection, { id, created }: ExampleRow): Promise<PageRow[]> {
  const pages = await lostPages(connection, created);
  if (pages.length === 0) return [];
  const { rows } = await readAuthored(connection, list);
  if (rows.some(({ row }) => row.id !== id && row.state === 'preparing' && row.pageId === undefined)) return [];
  return pages.filter(page => !rows.some(({ row }) => row.pageId === page.Id));
}

/** Says in the row which page is its own. When somebody else has come first the page goes again. */
async function holdPage(work: PublishWork, clientKey: string, pageId: number): Promise<void> {
  try {
    await keepPage(work, clientKey, { pageId });
  } catch (failure) {
    if (failure instanceof PlanFailure && failure.reason === 'conflict') await removePage(work.connection, { Id: pageId });
    throw failure;
  }
}

/** Two who publish at once: the row's page is the one that goes on, the other one goes. */
async function demandOwnPage({ connection }: PublishWork, clientKey: string, page: PageRow): Promise<void> {
  const found = await authoredUnderKey(connection, list, clientKey);
  if (found?.row.pageId === page.Id) return;
  await removePage(connection, page);
  throw new PlanFailure('conflict', { subject: list.key });
}

async function keepPage({ connection }: PublishWork, clientKey: string, changes: Partial<ExampleRow>): Promise<ExampleRow> {
  const found = await authoredUnderKey(connection, list, clientKey);
  if (!found) throw new PlanFailure('notFound', { subject: list.key });
  const outcome = await changeRow(connection, list, { seen: found.row, changes });
  if (outcome.result === 'conflict') throw new PlanFailure('conflict', { subject: list.key });
  return outcome.row;
}

/** Publishes the page and shows the row. When something breaks on the way the page goes again, unless the row is shown after all. */
async function shown(work: PublishWork, draft: Draft, page: PageRow, makeNews: () => Promise<void>): Promise<ExampleRow> {
  const { connection } = work;
  try {
    await makeNews();
    await demandOwnPage(work, draft.clientKey, page);
    const publishedAt = new Date(connection.sender.now()).toISOString();
    return await keepPage(work, draft.clientKey, { ...draft.content, state: 'published', publishedAt, pageId: page.Id, pagePath: page.FileRef, textHash: contentHash(draft) });
  } catch (failure) {
    const found = await authoredUnderKey(connection, list, draft.clientKey);
    const isShown = found?.row.state === 'published';
    if (!isShown || found.row.pageId !== page.Id) await removePage(connection, page);
    if (isShown) return found.row;
    throw failure;
  }
}

/** Takes an example away: its reason into the log, then its words out of the row, its page, and the row. Each step can be done again. */
export async function withdraw(connection: Connection, findIdentities: FindIdentities, draftKey: string, reason: string): Promise<void> {
  const why = demanded(reason, `${list.key}.why`);
  refuse(findIdentities, [{ text: why, longest: longestLearningReason, subject: `${list.key}.why` }]);
  const found = await authoredUnderKey(connection, list, draftKey);
  const pages = await pagesNamed(connection, draftKey);
  const round = await roundOf(connection, draftKey);
  await noteStep(connection, { clientKey: stepKey({ clientKey: draftKey, round }, 'withdrawn'), draftKey, kind: 'withdrawn', round, reason: why });
  const hidden = found && (await changeRow(connection, list, { seen: found.row, changes: { ...blank, state: 'preparing', textHash: '' } }));
  if (hidden?.result === 'conflict') throw new PlanFailure('conflict', { subject: list.key });
  const known = found?.row.pageId === undefined ? (found ? await leftBehind(connection, found.row) : []) : [{ Id: found.row.pageId }];
  for (const { Id } of [...known, ...pages.filter(page => page.Id !== found?.row.pageId)]) await removePage(connection, { Id });
  if (hidden) await removeRow(connection, list, hidden.row);
}

/** The round that a withdrawal is of: the draft's, or that of the last publishing when the draft is gone. */
async function roundOf(connection: Connection, draftKey: string): Promise<number> {
  const { steps } = await readSteps(connection, draftKey);
  return Math.max(0, ...steps.map(({ round }) => round));
}
