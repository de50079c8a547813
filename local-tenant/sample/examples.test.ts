import { agera2020, themeByKey } from '../../src/domain';
import { findIdentities } from '../../src/domain/identity';
import { missingParts, standingOf, textParts } from '../../src/domain/learning';
import { createSetupRepository } from '../../src/lists/sharepoint';
import { createLearningRepositories } from '../../src/lists/sharepoint/learning';
import { connectInProcess } from './connect';
import { sampleDrafts, sampleExamples } from './plan/examples';
import { openSample } from './testing/openSample';

const all = [...sampleExamples, sampleDrafts.writing, sampleDrafts.sent];

test('the sample’s examples give nobody away, are whole, and are about themes that exist', () => {
  for (const example of all) {
    const found = ['title', ...textParts].flatMap(part => findIdentities(example[part as 'title'], { people: [], units: [] }).map(find => `${example.key} ${part}: ${find.kind} ${find.text}`));
    expect(found).toEqual([]);
    for (const theme of example.themes) expect(themeByKey(agera2020, theme)).toBeDefined();
  }
  for (const example of [...sampleExamples, sampleDrafts.sent]) expect(missingParts(example)).toEqual([]);
});

test('seven are published as rows and news pages, one is written, one waits for its second review', async () => {
  const sharePoint = await openSample();
  try {
    const editor = connectInProcess(sharePoint, 'tove.ek');
    const { drafts, reviews, examples, log, discussions } = createLearningRepositories(editor, () => []);
    const [written, decided, read, noted, marks] = [await drafts.all(), await reviews.all(), await examples.all(), await log.steps(), await discussions.all()];
    expect(read.examples.map(({ content }) => content.title)).toEqual(sampleExamples.map(({ title }) => title));
    expect(read.rights.edit).toBe(true);
    const standings = written.drafts.map(draft => standingOf({ draft, reviews: decided.reviews, steps: noted.steps, examples: read.examples }).state);
    expect(standings.sort()).toEqual(['draft', ...sampleExamples.map(() => 'published'), 'review'].sort());
    expect(marks.discussions).toHaveLength(sampleExamples.flatMap(({ discussed }) => Object.keys(discussed)).length);
    const pages = await connectInProcess(sharePoint, 'alva.nyman').sp.web.getList('/sites/insidan/SitePages').items.select('Title', 'PromotedState')() as { PromotedState: number }[];
    expect(pages.filter(({ PromotedState }) => PromotedState === 2)).toHaveLength(sampleExamples.length);
    expect((await createSetupRepository(connectInProcess(sharePoint, 'karin.ahlgren')).plan()).changes).toEqual([]);
  } finally {
    sharePoint.close();
  }
}, 120_000);
