import { resemblance, wordsOf } from '../../domain';
import { makeActivity } from '../../domain/testing/samples';
import { remarkResembling } from './resembling';
import { makeRow } from './testing/samples';

const stored = makeActivity({ clientKey: 'imp-old', areaKey: 'F1', themeKey: 'F1.1', title: 'Kort film om hur en avvikelse skrivs', description: 'Visas på varje APT under våren.' });

const remarksOf = (row: Parameters<typeof makeRow>[0], activities = [stored]): string[] =>
  remarkResembling([makeRow(row)], activities, new Set())[0].remarks.map(({ kind }) => kind);

test('a row that was reworded since the last import is pointed out, with the title that the plan has', () => {
  const [row] = remarkResembling([makeRow({ clientKey: 'new', activity: 'Kort film om hur en avvikelse skrivs.\nVisas på varje APT under hösten.' })], [stored], new Set());
  expect(row.remarks).toEqual([{ kind: 'resembles', title: 'Kort film om hur en avvikelse skrivs' }]);
});

test('rows about something else, of another theme, or of a word or two are left alone', () => {
  expect(remarksOf({ clientKey: 'new', activity: 'Gemensam pool för vikarier i hela norra området' })).toEqual([]);
  expect(remarksOf({ clientKey: 'new', themeKey: 'F1.2', activity: 'Kort film om hur en avvikelse skrivs Visas på varje APT under våren' })).toEqual([]);
  expect(remarksOf({ clientKey: 'new', activity: 'Kort film' }, [makeActivity({ clientKey: 'x', areaKey: 'F1', themeKey: 'F1.1', title: 'Kort film', description: '' })])).toEqual([]);
});

test('a row that the plan has under its own key is not compared, and neither is that activity with other rows', () => {
  const same = { activity: 'Kort film om hur en avvikelse skrivs\nVisas på varje APT under våren.' };
  const [unchanged, twin] = remarkResembling([makeRow({ ...same, clientKey: 'imp-old' }), makeRow({ ...same, clientKey: 'other' })], [stored], new Set(['imp-old']));
  expect([unchanged.remarks, twin.remarks]).toEqual([[], []]);
});

test('of thousands each row finds what it would find by comparing with every one',() => {
  const draw = randomNumbers(7);
  const words = Array.from({ length: 60 }, (_, at) => `ord${at}`);
  const text = (): string => Array.from({ length: 4 + draw(5) }, () => words[Math.min(draw(60), draw(60))]).join(' ');
  const activities = Array.from({ length: 3_000 }, (_, at) => makeActivity({ id: at, clientKey: `p${at}`, areaKey: 'F1', themeKey: 'F1.1', title: text(), description: '' }));
  const rows = Array.from({ length: 300 }, (_, at) => makeRow({ clientKey: `r${at}`, activity: text() }));
  const found = remarkResembling(rows, activities, new Set()).map(({ remarks }) => remarks.map(remark => remark.kind === 'resembles' && remark.title));
  const wordsOfAll = activities.map(({ title }) => wordsOf(title));
  expect(found).toEqual(rows.map(({ activity }) => {
    const own = wordsOf(activity);
    const scores = wordsOfAll.map(others => (own.size < 3 ? 0 : resemblance(own.size, others.size, Array.from(own).filter(word => others.has(word)).length)));
    const best = Math.max(...scores);
    return best >= 0.6 ? [activities[scores.indexOf(best)].title] : [];
  }));
  expect(found.filter(({ length }) => length > 0).length).toBeGreaterThan(20);
});

/** The same whole numbers for the same seed, each below the one asked for. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return below => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}
