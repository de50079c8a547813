import { fillLines } from './lines';
import { createSamples } from './samples';

const all = ['ours', 'listView', 'agGrid', 'bare'] as const;

function filled(title: RegExp, ...brought: Parameters<ReturnType<typeof createSamples>['add']>[]) {
  const samples = createSamples();
  for (const each of brought) samples.add(...each);
  return fillLines(samples, all).find(line => title.test(line.title));
}

test('a line has the median of each who brought something, and says whether the goal is reached', () => {
  expect(filled(/gzip/, ['bytes', 'ours', 100_000, 90_000], ['bytes', 'ours', 95_000], ['bytes', 'listView', 300_000])).toEqual({
    title: 'JavaScript before the first rows, gzip', unit: 'KB', figures: { ours: 95, listView: 300 }, goal: 'at most 110 KB', reached: true
  });
  expect(filled(/gzip/, ['bytes', 'ours', 111_000])?.reached).toBe(false);
  expect(filled(/gzip/, ['bytes', 'listView', 300_000])?.reached).toBeUndefined();
  expect(filled(/gzip/)).toBeUndefined();
});

test('one and a half times a bare fetch is the most', () => {
  expect(filled(/500 activities$/, ['first500', 'ours', 300], ['first500', 'bare', 200])?.reached).toBe(true);
  expect(filled(/first rows, 500/, ['first500', 'ours', 301], ['first500', 'bare', 200])?.reached).toBe(false);
  expect(filled(/first rows, 500/, ['first500', 'ours', 1])?.reached).toBeUndefined();
});

test('both halves of a goal count: a limit, and being ahead of every peer that could do it', () => {
  const key = (ours: number, ...peers: number[]) => filled(/^key in search/, ['key', 'ours', ours], ['key', 'listView', ...peers], ['key', 'bare', 1])?.reached;
  expect([key(49, 50), key(49, 40), key(51, 60), key(51, 40)]).toEqual([true, false, false, false]);
  expect(filled(/^key in search/, ['key', 'ours', 49])?.reached).toBeUndefined();
  expect(filled(/^key in search/, ['key', 'ours', 51])?.reached).toBe(false);
});

test('at the screen’s own rate nobody is ahead', () => {
  const rate = (ours: number, peer: number) => filled(/^scrolling/, ['frameRate', 'ours', ours], ['frameRate', 'agGrid', peer])?.reached;
  expect([rate(59.95, 60), rate(56, 60), rate(54, 20)]).toEqual([true, false, false]);
});

test('of keys the slow ones are told beside the usual ones', () => {
  const samples = createSamples();
  samples.add('key', 'ours', ...Array.from({ length: 20 }, (_, index) => (index < 18 ? 20 : 200)));
  const [usual, slow] = fillLines(samples, all);
  expect([usual.figures.ours, slow.figures.ours, slow.reached]).toEqual([20, 200, false]);
});
