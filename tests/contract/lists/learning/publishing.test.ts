import '@pnp/sp/clientside-pages';
import { ClientsideText } from '@pnp/sp/clientside-pages';
import { standingOf } from '../../../../src/domain/learning';
import { PublishStep } from '../../../../src/lists';
import { createLearningRepositories } from '../../../../src/lists/sharepoint/learning';
import { pageTexts, readableText } from '../../../../src/lists/sharepoint/learning/pageText';
import { LearningSite, accounts, approvedDraft, content, decision, openLearningSite, saved, valuesOf, words } from './editors';
import { Break, breakingConnection } from './failingPorts';

jest.setTimeout(120_000);

let site: LearningSite;

beforeEach(async () => { site = await openLearningSite(); });
afterEach(() => site.close());

interface PageSeen { Title: string; FileLeafRef: string; PromotedState: number }

/** Pages as somebody sees them in the library, by title. */
async function pagesOf(account: string, title: string): Promise<PageSeen[]> {
  const all = await site.connect(account).sp.web.getList('/sites/insidan/SitePages').items.select('Title', 'FileLeafRef', 'PromotedState')() as PageSeen[];
  return all.filter(page => page.Title === title);
}

/** The texts of a page as somebody reads it. */
async function textsOf(account: string, path: string): Promise<string[]> {
  const page = await site.connect(account).sp.web.loadClientsidePage(path);
  return page.sections.flatMap(({ columns }) => columns.flatMap(({ controls }) => controls.map(control => (control as ClientsideText).text)));
}

const standing = async (key: string): Promise<string> => {
  const { drafts, reviews, log, examples } = site.as('owner');
  return standingOf({ draft: await drafts.read(key), reviews: (await reviews.all()).reviews, steps: (await log.steps()).steps, examples: (await examples.all()).examples }).state;
};

/** All that a reader gets of the open list. */
const openList = async (): Promise<string> => (await site.request(accounts.reader, "web/getList('/sites/insidan/Lists/HandlingsplanLearningExamples')/items?$top=5000")).text();

test('R216 R217 an approved draft becomes a row and a news page with all its text; withdrawn, both are gone and the log stays', async () => {
  const { draft } = await approvedDraft(site, 'd1');
  const steps: PublishStep[] = [];
  const example = await site.as('reviewer').examples.publish(draft, words, { onStep: step => steps.push(step) });
  expect(steps).toEqual(['checking', 'row', 'page', 'reading', 'news', 'showing', 'done']);
  expect(example).toMatchObject({ clientKey: 'd1', content, pagePath: expect.stringMatching(/^\/sites\/insidan\/SitePages\/larande-[0-9a-f]{8}-lakemedlet-skulle-ha-satts-ut.*\.aspx$/) as string });
  const read = await site.as('reader').examples.all();
  expect(read).toMatchObject({ examples: [{ clientKey: 'd1', content }], rights: { edit: false, discuss: true, followUp: false }, user: { name: 'Alva Nyman' } });
  expect((await site.as('writer').examples.all()).rights).toEqual({ edit: true, discuss: true, followUp: false });
  expect((await site.as('owner').examples.all()).rights.followUp).toBe(true);
  expect(await pagesOf(accounts.reader, content.title)).toEqual([expect.objectContaining({ PromotedState: 2 })]);
  expect((await textsOf(accounts.reader, example.pagePath)).map(readableText)).toEqual(pageTexts(content, words).map(readableText));
  expect([await standing('d1'), (await site.as('writer').examples.publish(draft, words)).id]).toEqual(['published', example.id]);
  await expect(site.as('writer').examples.withdraw('d1', ' ')).rejects.toMatchObject({ reason: 'invalid', details: { subject: 'learningExamples.why' } });
  await site.as('writer').examples.withdraw('d1', 'Någon kändes igen');
  await site.as('writer').examples.withdraw('d1', 'Någon kändes igen');
  expect([(await site.as('reader').examples.all()).examples, await pagesOf(accounts.reader, content.title), await pagesOf(accounts.writer, content.title)]).toEqual([[], [], []]);
  expect(await (await site.request(accounts.owner, 'web/recyclebin')).text()).not.toContain('blödning');
  expect((await site.as('writer').log.steps('d1')).steps.slice(0, 2).map(({ kind, reason, by }) => [kind, reason, by.name])).toEqual([
    ['withdrawn', 'Någon kändes igen', 'Lena Forsberg'], ['published', '', 'Petra Lindh']
  ]);
  expect(await standing('d1')).toBe('withdrawn');
  await expect(site.as('writer').examples.publish(await site.as('writer').drafts.read('d1'), words)).rejects.toMatchObject({ details: { subject: 'learningExamples.notApproved' } });
});

test('a withdrawn example is taken up, reviewed and published anew', async () => {
  const { draft } = await approvedDraft(site, 'd1');
  await site.as('writer').examples.publish(draft, words);
  await site.as('writer').examples.withdraw('d1', 'Ska skrivas om');
  const { drafts } = site.as('writer');
  const again = saved(await drafts.send(saved(await drafts.save(saved(await drafts.takeBack(await drafts.read('d1'))), valuesOf({ title: 'Omskrivet' })))));
  await site.as('reviewer').reviews.decide(again, decision('r2'));
  await site.as('writer').examples.publish(again, words);
  expect((await site.as('reader').examples.all()).examples.map(each => each.content.title)).toEqual(['Omskrivet']);
  expect([await pagesOf(accounts.reader, 'Omskrivet'), await pagesOf(accounts.writer, content.title)]).toEqual([[expect.anything()], []]);
});

test('another text of what is published is refused until the first is withdrawn', async () => {
  const { draft } = await approvedDraft(site, 'd1');
  await site.as('writer').examples.publish(draft, words);
  const { drafts } = site.as('writer');
  const again = saved(await drafts.send(saved(await drafts.save(saved(await drafts.takeBack(await drafts.read('d1'))), valuesOf({ title: 'Annat' })))));
  await site.as('reviewer').reviews.decide(again, decision('r2'));
  await expect(site.as('writer').examples.publish(again, words)).rejects.toMatchObject({ reason: 'conflict', details: { subject: 'learningExamples.published' } });
  expect((await site.as('reader').examples.all()).examples[0].content).toEqual(content);
});

test('R214 a withdrawal while another editor has the page open fails, shows no row, and is done again', async () => {
  const { draft } = await approvedDraft(site, 'd1');
  const { pagePath } = await site.as('writer').examples.publish(draft, words);
  const theirs = await site.connect(accounts.owner).sp.web.loadClientsidePage(pagePath);
  await theirs.save(false);
  await expect(site.as('writer').examples.withdraw('d1', 'Någon kändes igen')).rejects.toMatchObject({ reason: 'conflict', details: { subject: 'sitePages' } });
  expect(await openList()).not.toContain('blödning');
  await theirs.save();
  await site.as('writer').examples.withdraw('d1', 'Någon kändes igen');
  expect(await pagesOf(accounts.reader, content.title)).toEqual([]);
});

const payloads = ['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '"><svg/onload=alert(1)>', '=HYPERLINK("http://x","y")', "javascript:alert('1')", '{{7*7}}', '&lt;b&gt;', '</p><h2>x</h2>', ']]><x>'];

test('script, markup and formula in every field come out as inert text', async () => {
  const all = payloads.join(' ');
  const given = { ...content, title: payloads[0], event: all, consequence: all, causes: all, measures: all, lessons: all, questions: payloads.join('\n') };
  const { draft } = await approvedDraft(site, 'd1', { content: given, kept: [], replies: [] });
  const example = await site.as('writer').examples.publish(draft, { ...words, themes: [all], careKinds: [all], about: all });
  expect((await site.as('reader').examples.all()).examples[0].content).toEqual(given);
  const texts = await textsOf(accounts.reader, example.pagePath);
  for (const html of texts) expect(html.replace(/<\/?(?:p|h2|ul|li)>/g, '')).not.toMatch(/[<>]/);
  expect(readableText(texts[0])).toBe(`Rubrik event ${all}`);
  expect((await pagesOf(accounts.reader, payloads[0])).map(({ FileLeafRef }) => FileLeafRef)).toEqual([expect.stringMatching(/^larande-[0-9a-f]{8}-script-alert-1-script\.aspx$/)]);
});

/** Publishes with a connection that breaks; answers whether it came to its end. */
async function tryPublishing(key: string, breaks?: Break): Promise<{ done: boolean; requests: number }> {
  const { connection, requests } = breakingConnection(site, accounts.writer, breaks);
  const draft = await site.as('writer').drafts.read(key);
  try {
    await createLearningRepositories(connection, () => []).examples.publish(draft, words);
    return { done: true, requests: requests() };
  } catch (error) {
    expect((error as { name: string }).name).toBe('PlanFailure');
    return { done: false, requests: requests() };
  }
}

async function approve(key: string): Promise<string> {
  const title = `Titel ${key}`;
  await approvedDraft(site, key, valuesOf({ title, event: `Händelsen ${key} var så` }));
  return title;
}

/** Pages of the library that an editor sees and that nobody has ever named, and those under an example's name. */
async function pagesMade(account: string): Promise<{ unnamed: number; named: number }> {
  const rows = await site.connect(account).sp.web.getList('/sites/insidan/SitePages').items.select('FileLeafRef', 'OData__UIVersionString')() as { FileLeafRef: string; OData__UIVersionString: string }[];
  return { unnamed: rows.filter(row => row.OData__UIVersionString.startsWith('0.') && !row.FileLeafRef.startsWith('larande-')).length, named: rows.filter(row => row.FileLeafRef.startsWith('larande-')).length };
}

/** The request by which a publishing makes its page: looked for once. */
let makingRequest = 8;

/** Breaks a publishing at each request until one leaves a page that no row knows of; answers that draft's key. */
async function lostPage(key: string): Promise<string> {
  for (let at = makingRequest; at < 40; at += 1) {
    await approve(key);
    await tryPublishing(key, { at, arrives: true, forGood: true });
    makingRequest = at;
    if ((await pagesMade(accounts.writer)).unnamed === 1 && !(await heldPage(key))) return key;
    await site.as('writer').examples.withdraw(key, 'Nästa försök');
    key += '+';
  }
  throw new Error('no request makes a page');
}

async function heldPage(key: string): Promise<number | undefined> {
  const [row] = await site.connect(accounts.owner).sp.web.getList('/sites/insidan/Lists/HandlingsplanLearningExamples').items.filter(`HPClientKey eq '${key}'`)() as { HPPageId: number | null }[];
  return row?.HPPageId ?? undefined;
}

test('R216 a page whose making was not answered is gone on with by the next try, and taken away by a withdrawal', async () => {
  const key = await lostPage('tappad');
  expect(await tryPublishing(key)).toMatchObject({ done: true });
  expect(await pagesMade(accounts.writer)).toEqual({ unnamed: 0, named: 1 });
  const again = await lostPage('igen');
  await site.as('writer').examples.withdraw(again, 'Ångrade mig');
  expect(await pagesMade(accounts.writer)).toEqual({ unnamed: 0, named: 1 });
});

test('a page that somebody else has begun, or that another publishing may be making, is not taken for one that was lost', async () => {
  const key = await lostPage('tappad');
  await site.connect(accounts.reviewer).sp.web.addClientsidePage('egen', 'Egen nyhet', 'Article', 1);
  await approve('annan');
  await tryPublishing('annan', { at: makingRequest, arrives: false, forGood: true });
  expect(await heldPage('annan')).toBeUndefined();
  expect(await tryPublishing(key)).toMatchObject({ done: true });
  expect([(await pagesMade(accounts.writer)).unnamed, (await pagesMade(accounts.reviewer)).unnamed]).toEqual([1, 1]);
});

test('two editors who publish at once make one page and one row', async () => {
  for (const key of ['a', 'b']) {
    const title = await approve(key);
    const draft = await site.as('writer').drafts.read(key);
    const outcomes = await Promise.allSettled([site.as('writer').examples.publish(draft, words), site.as('reviewer').examples.publish(draft, words), site.as('owner').examples.publish(draft, words)]);
    if (outcomes.every(({ status }) => status === 'rejected')) await site.as('writer').examples.publish(draft, words);
    const { examples } = await site.as('reader').examples.all();
    expect(examples.filter(({ clientKey }) => clientKey === key).map(({ content: { title: each } }) => each)).toEqual([title]);
    expect((await pagesOf(accounts.reader, title)).length).toBe(1);
  }
  for (const account of [accounts.writer, accounts.reviewer, accounts.owner]) expect(await pagesMade(account)).toEqual({ unnamed: 0, named: 2 });
});

test('what broke between page and row is told with what everybody may see', async () => {
  await approve('hel');
  const { requests } = await tryPublishing('hel');
  const isPublic = async (at: number): Promise<boolean | undefined> => {
    const key = `sedd${at}`;
    await approve(key);
    await tryPublishing(key, { at, arrives: false, forGood: true });
    const unfinished = (await site.as('reviewer').examples.unfinished()).find(({ draftKey }) => draftKey === key);
    if (unfinished) expect((await pagesOf(accounts.reader, `Titel ${key}`)).length > 0).toBe(unfinished.isPublic);
    return unfinished?.isPublic;
  };
  const last: (boolean | undefined)[] = [];
  for (let at = requests; at > requests - 5; at -= 1) last.push(await isPublic(at));
  expect([last.includes(true), await isPublic(makingRequest + 2)]).toEqual([true, false]);
});

/** Of a publishing that broke readers have nothing,
/** Of a publishing that broke readers have nothing, or a page with every word, checked; never a word of it in the open list. */
async function expectNothingHalf(key: string, title: string, forGood: boolean): Promise<void> {
  expect(await openList()).not.toContain(`Händelsen ${key} var så`);
  const pages = await pagesOf(accounts.reader, title);
  if (!forGood) expect(pages).toEqual([]);
  for (const { FileLeafRef, PromotedState } of pages) {
    expect(PromotedState).toBe(2);
    expect((await textsOf(accounts.reader, `/sites/insidan/SitePages/${FileLeafRef}`)).map(readableText))
      .toEqual(pageTexts({ ...content, title, event: `Händelsen ${key} var så` }, words).map(readableText));
  }
}

test.each([
  { first: 1, arrives: false, forGood: true }, { first: 2, arrives: true, forGood: true }, { first: 3, arrives: false, forGood: false }, { first: 4, arrives: true, forGood: false }
])('a publishing that breaks at any request is half-public nowhere and ends with one page and one row: request by request, %o', async ({ first, arrives, forGood }) => {
  await approve('hel');
  const { requests } = await tryPublishing('hel');
  expect(requests).toBeGreaterThan(20);
  let broken = 0;
  for (let at = first; at <= requests; at += forGood ? 8 : 4) {
    const key = `d${at}`;
    const title = await approve(key);
    const { done } = await tryPublishing(key, { at, arrives, forGood });
    if (!done) {
      broken += 1;
      const shown = (await site.as('reader').examples.all()).examples.some(({ clientKey }) => clientKey === key);
      if (!shown) await expectNothingHalf(key, title, forGood);
      expect(await tryPublishing(key)).toMatchObject({ done: true });
    }
    expect((await site.as('reader').examples.all()).examples.filter(({ clientKey }) => clientKey === key).map(each => each.content.title)).toEqual([title]);
    expect([(await pagesOf(accounts.reader, title)).length, (await pagesOf(accounts.writer, title)).length]).toEqual([1, 1]);
    expect((await site.as('writer').log.steps(key)).steps.filter(({ kind }) => kind === 'published')).toHaveLength(1);
  }
  if (forGood) expect(broken).toBeGreaterThan(3);
  expect(await site.as('writer').examples.unfinished()).toEqual([]);
});

test.each([{ first: 1, arrives: true, forGood: false }, { first: 2, arrives: false, forGood: true }])('a withdrawal that breaks at any request is done again and leaves nothing: %o', async ({ first, arrives, forGood }) => {
  const withdrawing = async (key: string, breaks?: Break): Promise<{ done: boolean; requests: number }> => {
    const { connection, requests } = breakingConnection(site, accounts.writer, breaks);
    const done = await createLearningRepositories(connection, () => []).examples.withdraw(key, 'Kändes igen').then(() => true, () => false);
    return { done, requests: requests() };
  };
  await approve('hel');
  await tryPublishing('hel');
  const { requests } = await withdrawing('hel');
  for (let at = first; at <= requests; at += 3) {
    const key = `d${at}`;
    const title = await approve(key);
    await tryPublishing(key);
    const { done } = await withdrawing(key, { at, arrives, forGood });
    if (!done) expect((await withdrawing(key)).done).toBe(true);
    expect(await openList()).not.toContain(`Händelsen ${key} var så`);
    expect([await pagesOf(accounts.reader, title), await pagesOf(accounts.writer, title)]).toEqual([[], []]);
    expect((await site.as('writer').log.steps(key)).steps.filter(({ kind }) => kind === 'withdrawn').map(({ reason }) => reason)).toEqual(['Kändes igen']);
  }
});
