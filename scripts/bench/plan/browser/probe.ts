/** What is looked for on a contender's page; the bench puts it into the page before any script of the page runs. */
export interface Sought {
  /** Elements whose text is a row's title. */
  title: string;
  /** A whole row, or what stands between rows. */
  row: string;
  /** Where the number of rows stands: in words as “Visar 12 av 37”, or as `aria-rowcount` with its heading. */
  count: { selector: string; from: 'words' | 'rowCount' };
  /** How many rows the list has. */
  total: number;
}

/** Milliseconds since the page's address was opened; undefined as long as it has not happened. */
export interface Moments {
  /** The page's component is there and begins to load the web part. */
  runtimeUp?: number;
  /** The first row has been painted. */
  firstRows?: number;
  /** The page says that it shows every row of the list. */
  allRows?: number;
}

/** Frames while something went on. */
export interface Frames {
  /** Milliseconds between two frames. */
  gaps: number[];
  /** Frames in which no row stood where the pointer was. */
  blank: number;
}

export interface Probe {
  moments(): Moments;
  /** Requests for data and scripts of the web part that began before a moment. */
  requestsUntil(moment: number): { data: number; scripts: string[] };
  /** The next key begins a wait until the page shows exactly these rows; `flags` has a 1 at the place of each row that belongs, by the number in its title. */
  expect(flags: string): void;
  /** Milliseconds from the key until the right rows were painted; undefined when they did not come within `patience`. */
  answer(patience: number): Promise<number | undefined>;
  watchFrames(x: number, y: number): void;
  /** The frames since the watch began. */
  frames(): Frames;
  stopFrames(): void;
  /** How far what lies under a point is scrolled, and how far it can be, in pixels. */
  scrolled(x: number, y: number): { top: number; most: number };
  /** The next press of the button begins to count frames until the row has the text. */
  expectText(row: string, text: string): void;
  /** Frames and milliseconds from the press until the text was there. */
  textCame(patience: number): Promise<{ frames: number; milliseconds: number } | undefined>;
}

declare global {
  interface Window {
    benchSought: Sought;
    bench: Probe;
  }
}

const sought = window.benchSought;
const moments: Moments = {};
performance.setResourceTimingBufferSize(5000);

const nextFrame = (): Promise<number> => new Promise(resolve => { requestAnimationFrame(resolve); });

/** When the frame that is being made has been painted, or nearly: the first task after it. */
function painted(): Promise<number> {
  return new Promise(resolve => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.now());
    port2.postMessage(undefined);
  });
}

function wholeNumber(text: string | null | undefined): number | undefined {
  const digits = (text ?? '').replace(/\s/g, '');
  return /^\d+$/.test(digits) ? Number(digits) : undefined;
}

/** The number of rows that the page says it shows, and whether it says that these are all that there are to choose from. */
function countShown(): { shown: number; whole: boolean } | undefined {
  for (const element of document.querySelectorAll(sought.count.selector)) {
    if (sought.count.from === 'rowCount') {
      const rows = wholeNumber(element.getAttribute('aria-rowcount'));
      if (rows !== undefined) return { shown: rows - 1, whole: rows - 1 === sought.total };
    }
    const words = /^Visar ([\d\s]+) av ([\d\s]+?)( hittills)?$/.exec(element.textContent ?? '');
    if (words) return { shown: wholeNumber(words[1]) ?? NaN, whole: !words[3] && wholeNumber(words[2]) === sought.total };
  }
  return undefined;
}

let sawLoading = false;
let sawRow = false;

function look(): void {
  const part = document.getElementById('webPart');
  if (part && moments.runtimeUp === undefined) {
    const loading = part.querySelector('.loading') !== null;
    if (sawLoading && !loading) moments.runtimeUp = performance.now();
    sawLoading = loading;
  }
  if (!sawRow && document.querySelector(sought.title)?.textContent) {
    sawRow = true;
    void nextFrame().then(nextFrame).then(() => { moments.firstRows = performance.now(); });
  }
  if (sawRow) {
    const count = countShown();
    if (!count?.whole || count.shown !== sought.total) return;
    observer.disconnect();
    void nextFrame().then(nextFrame).then(() => { moments.allRows = performance.now(); });
  }
}

const observer = new MutationObserver(look);
observer.observe(document, { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: ['aria-rowcount'] });

function rowsAreRight(flags: string): boolean {
  const wanted = flags.split('1').length - 1;
  if (countShown()?.shown !== wanted) return false;
  const titles = [...document.querySelectorAll(sought.title)];
  const numbers = titles.map(title => Number(/\((\d+)\)$/.exec(title.textContent ?? '')?.[1]));
  return numbers.length >= Math.min(wanted, 3) && numbers.every(number => flags[number - 1] === '1');
}

let answer: Promise<number> = new Promise(() => undefined);

function expectRows(flags: string): void {
  answer = new Promise(resolve => {
    document.addEventListener('keydown', event => void untilRight(flags, event.timeStamp).then(resolve), { capture: true, once: true });
  });
}

async function untilRight(flags: string, began: number): Promise<number> {
  do await nextFrame(); while (!rowsAreRight(flags));
  return await painted() - began;
}

function within<T>(promise: Promise<T>, patience: number): Promise<T | undefined> {
  return Promise.race([promise, new Promise<undefined>(resolve => { setTimeout(resolve, patience); })]);
}

let watching = 0;
let seen: Frames = { gaps: [], blank: 0 };

async function watchFrames(x: number, y: number): Promise<void> {
  const own = watching += 1;
  const mine: Frames = { gaps: [], blank: 0 };
  seen = mine;
  let last = await nextFrame();
  while (watching === own) {
    const now = await nextFrame();
    mine.gaps.push(now - last);
    if (![y - 30, y, y + 30].some(at => document.elementFromPoint(x, at)?.closest(sought.row)?.textContent)) mine.blank += 1;
    last = now;
  }
}

function scrollerAt(x: number, y: number): Element {
  for (let element = document.elementFromPoint(x, y); element; element = element.parentElement) {
    if (element.scrollHeight > element.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(element).overflowY)) return element;
  }
  return document.scrollingElement ?? document.documentElement;
}

let text: Promise<{ frames: number; milliseconds: number }> = new Promise(() => undefined);

function expectText(row: string, wanted: string): void {
  text = new Promise(resolve => {
    document.addEventListener('click', event => void framesUntil(row, wanted, event.timeStamp).then(resolve), { capture: true, once: true });
  });
}

async function framesUntil(row: string, wanted: string, began: number): Promise<{ frames: number; milliseconds: number }> {
  let frames = 0;
  do {
    await nextFrame();
    frames += 1;
  } while (!document.querySelector(row)?.closest(sought.row)?.textContent?.includes(wanted));
  return { frames, milliseconds: await painted() - began };
}

window.bench = {
  moments: () => moments,
  requestsUntil: moment => {
    const before = (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter(({ startTime }) => startTime < moment);
    const paths = before.map(({ name }) => new URL(name).pathname);
    return { data: paths.filter(path => /\/_api\//i.test(path)).length, scripts: paths.filter(path => path.startsWith('/_package/') && path.endsWith('.js')) };
  },
  expect: expectRows,
  answer: patience => within(answer, patience),
  watchFrames: (x, y) => void watchFrames(x, y),
  frames: () => seen,
  stopFrames: () => { watching += 1; },
  scrolled: (x, y) => {
    const scroller = scrollerAt(x, y);
    return { top: scroller.scrollTop, most: scroller.scrollHeight - scroller.clientHeight };
  },
  expectText,
  textCame: patience => within(text, patience)
};
