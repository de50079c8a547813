import { quantile, spreadOf } from '../figures';
import { ContenderKey } from './contenders';
import { SampleKey, Samples } from './samples';

/** A line of the table: a figure of each contender, what is to be reached, and whether it is. */
export interface Line {
  title: string;
  unit: 'KB' | 'requests' | 'ms' | 'fps' | '%' | 'MB' | 'frames';
  sample: SampleKey;
  /** The figure of a contender's samples, in the unit. */
  figure: (samples: number[]) => number;
  goal?: Goal;
}

interface Goal {
  text: string;
  /** Undefined when there is nobody to compare with. */
  reached: (ours: number, others: Partial<Record<ContenderKey, number>>) => boolean | undefined;
}

const median = (samples: number[]): number => spreadOf(samples).median;
const divided = (by: number) => (samples: number[]): number => median(samples) / by;
const peersOf = ({ listView, detailsList, agGrid }: Partial<Record<ContenderKey, number>>): number[] =>
  [listView, detailsList, agGrid].filter((value): value is number => value !== undefined);

const atMost = (limit: number, unit: string): Goal => ({ text: `at most ${limit} ${unit}`.trim(), reached: ours => ours <= limit });
const comparedWith = (text: string, holds: (ours: number, peer: number) => boolean): Goal => ({
  text, reached: (ours, others) => (peersOf(others).length === 0 ? undefined : peersOf(others).every(peer => holds(ours, peer)))
});
const beforePeers = comparedWith('before any peer', (ours, peer) => ours < peer);
const notBehindPeers = comparedWith('no peer ahead', (ours, peer) => ours <= peer);
/** Frame rates end at the screen's: who reaches it cannot be overtaken. A tenth of a frame is the clock's. */
const noFasterPeer = comparedWith('no peer ahead', (ours, peer) => ours >= peer - 0.1);

function both(first: Goal, second: Goal): Goal {
  return {
    text: `${first.text}, ${second.text}`,
    reached: (ours, others) => {
      const held = [first.reached(ours, others), second.reached(ours, others)];
      return held.includes(false) ? false : held.includes(undefined) ? undefined : true;
    }
  };
}

/** How much longer than one bare fetch and an empty web part it may take. */
const longerThanBare = 1.5;

/** The table's lines, in order. */
export const lines: Line[] = [
  { title: 'JavaScript before the first rows, gzip', unit: 'KB', sample: 'bytes', figure: divided(1000), goal: atMost(110, 'KB') },
  { title: 'requests for data until the first rows, 500 activities', unit: 'requests', sample: 'requests', figure: median, goal: { text: '1', reached: ours => ours === 1 } },
  {
    title: 'page ready → first rows, 500 activities', unit: 'ms', sample: 'first500', figure: median,
    goal: { text: `at most ${longerThanBare} × bare fetch`, reached: (ours, { bare }) => (bare === undefined ? undefined : ours <= longerThanBare * bare) }
  },
  { title: 'page ready → first rows, 5,000 activities', unit: 'ms', sample: 'first5000', figure: median, goal: beforePeers },
  { title: 'page ready → first rows, 30,000 activities', unit: 'ms', sample: 'first30000', figure: median, goal: both(atMost(1500, 'ms'), beforePeers) },
  { title: '… → all 30,000 read and at hand', unit: 'ms', sample: 'all30000', figure: median, goal: beforePeers },
  { title: 'key in search → rows are right, 30,000, median', unit: 'ms', sample: 'key', figure: median, goal: both(atMost(50, 'ms'), beforePeers) },
  { title: '… 95 of 100 keys', unit: 'ms', sample: 'key', figure: samples => quantile(samples, 0.95), goal: both(atMost(100, 'ms'), beforePeers) },
  {
    title: 'scrolling through 30,000, median', unit: 'fps', sample: 'frameRate', figure: median,
    goal: both({ text: '55 fps or better', reached: ours => ours >= 55 }, noFasterPeer)
  },
  { title: '… worst 5 % of frames', unit: 'fps', sample: 'worstFrameRate', figure: median, goal: noFasterPeer },
  { title: '… frames without a row under the pointer', unit: '%', sample: 'blank', figure: median, goal: notBehindPeers },
  { title: '… of the list that came by in a minute', unit: '%', sample: 'share', figure: median, goal: { text: 'all of it', reached: ours => ours >= 99 } },
  { title: 'JS heap, 30,000 read', unit: 'MB', sample: 'heap', figure: divided(1024 * 1024), goal: both(atMost(150, 'MB'), beforePeers) },
  { title: '… after searching and scrolling', unit: 'MB', sample: 'heapAfter', figure: divided(1024 * 1024), goal: both(atMost(150, 'MB'), beforePeers) },
  { title: 'Spara → the row shows it', unit: 'frames', sample: 'saveFrames', figure: median, goal: { text: 'the next frame', reached: ours => ours === 1 } },
  { title: '… in time', unit: 'ms', sample: 'saveTime', figure: median },
  { title: '… → confirmed by SharePoint', unit: 'ms', sample: 'confirmTime', figure: median }
];

/** A line with its figures; a contender that has none is left out. */
export interface FilledLine {
  title: string;
  unit: Line['unit'];
  figures: Partial<Record<ContenderKey, number>>;
  goal?: string;
  /** Undefined when there is no goal, or no figure of ours. */
  reached?: boolean;
}

/** The lines for which the runs brought something. */
export function fillLines(samples: Samples, contenders: readonly ContenderKey[]): FilledLine[] {
  return lines.map(line => fill(line, samples, contenders)).filter(({ figures }) => Object.keys(figures).length > 0);
}

function fill({ title, unit, sample, figure, goal }: Line, samples: Samples, contenders: readonly ContenderKey[]): FilledLine {
  const found = contenders.filter(key => samples.of(sample, key).length > 0);
  const figures: FilledLine['figures'] = Object.fromEntries(found.map(key => [key, figure(samples.of(sample, key))]));
  const { ours, ...others } = figures;
  return { title, unit, figures, goal: goal?.text, reached: goal && ours !== undefined ? goal.reached(ours, others) : undefined };
}
