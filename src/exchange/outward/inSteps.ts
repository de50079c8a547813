import { WritingOptions, WritingStopped } from './types';

/** Few enough to be done within a frame or two. */
const stepSize = 250;

const nextTask = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 0));

/** Long enough for a frame on any machine; a page that nobody looks at draws none. */
const longestFrame = 200;

/** When what is shown now has reached the screen: after the next frame is drawn. */
const painted = (): Promise<void> => new Promise(resolve => {
  setTimeout(resolve, longestFrame);
  requestAnimationFrame(() => setTimeout(resolve, 0));
});

/** Goes through rows a few at a time, so that the page stays alive, tells how far it has come, and ends when it is stopped. Fails with WritingStopped. */
export async function inSteps<T>(rows: T[], each: (row: T, index: number) => void, { onProgress, signal, pause = nextTask }: WritingOptions): Promise<void> {
  for (let start = 0; start < rows.length; start += stepSize) {
    if (signal?.aborted) throw new WritingStopped();
    rows.slice(start, start + stepSize).forEach((row, at) => each(row, start + at));
    onProgress?.(Math.min(1, (start + stepSize) / rows.length));
    await pause();
  }
}

/** Work that cannot be taken in steps: says so on the screen before it starts, and is thrown away when it was stopped meanwhile. Fails with WritingStopped. */
export async function atOnce<T>(work: () => Promise<T>, { onProgress, onStandstill, signal, pause }: WritingOptions): Promise<T> {
  const unlessStopped = (): void => { if (signal?.aborted) throw new WritingStopped(); };
  unlessStopped();
  onStandstill?.();
  await (pause ?? painted)();
  unlessStopped();
  const result = await work();
  // What was pressed while the page stood still is heard first.
  await (pause ?? nextTask)();
  unlessStopped();
  onProgress?.(1);
  return result;
}

/** The options of one part of a work, whose progress counts from one fraction of the whole to another. */
export function partOf(options: WritingOptions, from: number, to: number): WritingOptions {
  return { ...options, onProgress: fraction => options.onProgress?.(from + (to - from) * fraction) };
}
