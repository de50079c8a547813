import { ContenderKey } from './contenders';

/** What is noted while the bench runs; a value per run, of keys a value per key. Milliseconds, bytes and counts. */
export const sampleKeys = [
  'bytes', 'requests', 'first500', 'first5000', 'first30000', 'all30000', 'key', 'frameRate', 'worstFrameRate', 'blank', 'share', 'heap', 'heapAfter', 'saveFrames', 'saveTime', 'confirmTime'
] as const;
export type SampleKey = (typeof sampleKeys)[number];

/** Parts of the bench that can be asked for alone. */
export const parts = ['500', '5000', '30000', 'save'] as const;
export type PartName = (typeof parts)[number];

/** The fewest runs whose median is quoted. */
export const fewestRuns = 5;

/** What the runs brought, and what went wrong in them. */
export interface Samples {
  add(key: SampleKey, contender: ContenderKey, ...values: number[]): void;
  of(key: SampleKey, contender: ContenderKey): number[];
  /** A sentence on something that a contender could not do; the same one twice counts once. */
  tell(sentence: string): void;
  readonly told: string[];
}

export function createSamples(): Samples {
  const all = new Map<string, number[]>();
  const told: string[] = [];
  const of = (key: SampleKey, contender: ContenderKey): number[] => all.get(`${key} ${contender}`) ?? [];
  return {
    add: (key, contender, ...values) => void all.set(`${key} ${contender}`, of(key, contender).concat(values)),
    of,
    tell: sentence => { if (!told.includes(sentence)) told.push(sentence); },
    told
  };
}
