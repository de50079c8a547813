import { atOnce } from './inSteps';
import { WritingStopped } from './types';

/** A browser's frames, drawn when the test says so. */
const frames: (() => void)[] = [];

beforeEach(() => {
  frames.length = 0;
  globalThis.requestAnimationFrame = draw => frames.push(() => draw(0));
});

afterEach(() => { Reflect.deleteProperty(globalThis, 'requestAnimationFrame'); });

const nextTask = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 0));

test('what cannot be taken in steps is told of and drawn before it starts', async () => {
  const happened: string[] = [];
  const working = atOnce(async () => { happened.push('work'); }, { onStandstill: () => happened.push('told') });
  await nextTask();
  expect(happened).toEqual(['told']);
  frames.forEach(draw => draw());
  await working;
  expect(happened).toEqual(['told', 'work']);
});

test('a page that nobody looks at draws no frame, and its file is made all the same', async () => {
  expect(await atOnce(async () => 'file', {})).toBe('file');
});

test('what is stopped while the frame is drawn does not start', async () => {
  const work = jest.fn();
  const stopper = new AbortController();
  const working = atOnce(work, { signal: stopper.signal, onStandstill: () => stopper.abort() });
  await expect(working).rejects.toBeInstanceOf(WritingStopped);
  expect(work).not.toHaveBeenCalled();
});
