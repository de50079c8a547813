/** A request of a participant to SharePoint. */
export interface Asked {
  account: string;
  /** Milliseconds since the watch began. */
  at: number;
}

/** A report that somebody gave, and when each of the others saw it; undefined for who never did. */
export interface Seen {
  /** Milliseconds since the watch began. */
  at: number;
  /** Milliseconds until the report was answered as saved. */
  savedAfter: number;
  /** Milliseconds from then until it stood on a participant's screen. */
  seenAfter: (number | undefined)[];
}

export interface MeetingFigures {
  participants: number;
  minutes: number;
  /** Requests per participant in a minute in which nothing happened, and in any minute. */
  quiet: Spread;
  any: Spread;
  reports: number;
  /** Milliseconds until the others saw a report. */
  seen: Spread;
  /** Reports that somebody did not see within a minute. */
  unseen: number;
}

export interface Spread {
  count: number;
  median: number;
  most: number;
}

const minute = 60_000;

/** Middle and greatest of some numbers; of none, NaN. */
export function spreadOf(values: number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const median = sorted.length % 2 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
  return { count: sorted.length, median: sorted.length ? median : NaN, most: sorted.length ? sorted[sorted.length - 1] : NaN };
}

/** The least value that so great a share of the values, from 0 to 1, does not exceed; of none, NaN. */
export function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.length ? sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] : NaN;
}

/** The figures of a watch. A minute is quiet when no report was given in it or in the half minute before. */
export function figuresOf(accounts: string[], minutes: number, asked: Asked[], reports: Seen[]): MeetingFigures {
  const windows = Array.from({ length: minutes }, (_, index) => index * minute);
  const isQuiet = (from: number): boolean => !reports.some(({ at }) => at > from - minute / 2 && at < from + minute);
  const countIn = (account: string, from: number): number => asked.filter(each => each.account === account && each.at >= from && each.at < from + minute).length;
  const counts = windows.flatMap(from => accounts.map(account => ({ from, count: countIn(account, from) })));
  return {
    participants: accounts.length, minutes,
    quiet: spreadOf(counts.filter(({ from }) => isQuiet(from)).map(({ count }) => count)),
    any: spreadOf(counts.map(({ count }) => count)),
    reports: reports.length,
    seen: spreadOf(reports.flatMap(({ seenAfter }) => seenAfter.filter((time): time is number => time !== undefined))),
    unseen: reports.reduce((total, { seenAfter }) => total + seenAfter.filter(time => time === undefined).length, 0)
  };
}
