import { Lines, Span } from './placing';

/**
 * Lines that are drawn beyond what is in view, on either side: for the Tab key, and for readers that step from row to row. Fewer while
 * the table flies past by whole screens: they would be gone before they are seen. At `first` nothing is known of what is in view: so many
 * lines fill the page under the summary.
 */
export const overscan = { usual: 8, flying: 1, first: 7 };
/** The window moves by so many lines at a time, so that not every step of the wheel draws. */
const step = 4;

/** What a line is taken for before it has been seen, in pixels; the first ones that are seen correct it. */
const guess = { row: 60, head: 40 };

const headKey = (key: string): string => `head ${key}`;

/** What is known about how high each line is, by what stands on it: it stays true when rows take other places. */
export class KnownHeights {
  private readonly known = new Map<number | string, number>();
  private row = guess.row;
  private settled = false;

  /** Forgets all: in another width every row may be as high as it likes. */
  public forget(): void {
    this.known.clear();
    this.settled = false;
  }

  public of(key: number | string): number {
    return this.known.get(key) ?? (typeof key === 'number' ? this.row : guess.head);
  }

  public note(key: number | string, height: number): void {
    this.known.set(key, height);
  }

  /** Takes the rows that have been seen as a measure for those that have not. Once for each width: what has its place keeps it. */
  public settle(): boolean {
    if (this.settled) return false;
    const rows = Array.from(this.known).filter(([key]) => typeof key === 'number');
    if (rows.length === 0) return false;
    this.settled = true;
    this.row = rows.reduce((sum, [, height]) => sum + height, 0) / rows.length;
    return true;
  }
}

/** The height of every line of a table, and from it where each line begins; pixels below the first. */
export class LineHeights {
  private readonly heights: Float64Array;
  private readonly keys: (number | string)[] = [];
  private tops: Float64Array | undefined;

  public constructor(lines: Lines, private readonly known: KnownHeights) {
    this.heights = new Float64Array(lines.count);
    for (const { group, head, rows } of lines.groups) {
      if (head !== undefined) this.add(headKey(group.key));
      for (const { id } of rows) this.add(id);
    }
  }

  private add(key: number | string): void {
    this.heights[this.keys.length] = this.known.of(key);
    this.keys.push(key);
  }

  public get count(): number {
    return this.keys.length;
  }

  /** Where a line begins; with the number of lines, where the last one ends. */
  public topOf(line: number): number {
    this.tops ??= topsOf(this.heights);
    return this.tops[Math.max(0, Math.min(line, this.count))];
  }

  /** How high a line is, or is taken for. */
  public of(line: number): number {
    return this.heights[line];
  }

  public between({ from, to }: Span): number {
    return this.topOf(to) - this.topOf(from);
  }

  /** Notes how high a line is drawn. What is not laid out has no height and is left alone. */
  public measured(line: number, height: number): boolean {
    if (!(line < this.count) || height <= 0) return false;
    this.known.note(this.keys[line], height);
    if (Math.abs(this.heights[line] - height) < 0.5) return false;
    this.heights[line] = height;
    this.tops = undefined;
    return true;
  }

  /** The line at a height; the first or last when it is above or below all. */
  public lineAt(y: number): number {
    let [low, high] = [0, this.count - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.topOf(middle) <= y) low = middle;
      else high = middle - 1;
    }
    return Math.max(0, low);
  }

  /** What is drawn when so much is in view: that, some lines beyond, and never less than those. */
  public window(top: number, bottom: number, beyond: number = overscan.usual): Span {
    const by = beyond === overscan.usual ? step : 1;
    const from = Math.floor((this.lineAt(top) - beyond) / by) * by;
    const to = Math.ceil((this.lineAt(Math.max(top, bottom)) + 1 + beyond) / by) * by;
    return { from: Math.max(0, from), to: Math.min(this.count, to) };
  }
}

function topsOf(heights: Float64Array): Float64Array {
  const tops = new Float64Array(heights.length + 1);
  for (let line = 0; line < heights.length; line += 1) tops[line + 1] = tops[line] + heights[line];
  return tops;
}
