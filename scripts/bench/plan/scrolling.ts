import { Frames } from './browser/probe';
import { Opened, ask, viewport } from './opened';

export interface Scrolling extends Frames {
  /** How much of the list went by, from 0 to 1. */
  share: number;
}

/** The wheel is turned so often, and so far each time: a list goes by at one and a half screens a frame and sixty frames a second. */
const turnEvery = 1000 / 60;
const turn = 1350;
/** Time after which a list that does not end is left, in milliseconds. */
const longest = 60_000;
/** The pointer stands here: in the middle of the window, over the rows. */
const point = { x: viewport.width / 2, y: viewport.height / 2 };

/** Checks at the end before that is believed: a list that draws more rows when its end is near gets its time. */
const sureAfter = 4;
/** Turns between two checks. */
const checkEvery = 30;

/** Turns the wheel at an even pace, whatever the page does, until the list has gone by from its first row to its last. Time at the end does not count. */
export async function scrollThrough(opened: Opened): Promise<Scrolling> {
  await opened.page.mouse.move(point.x, point.y);
  await ask(opened, 'watchFrames', point.x, point.y);
  const began = performance.now();
  let pending: Promise<unknown>[] = [];
  let reached: Frames | undefined;
  let atEnd = 0;
  for (let turns = 1; atEnd < sureAfter && performance.now() - began < longest; turns += 1) {
    pending.push(opened.cdp.send('Input.dispatchMouseEvent', { type: 'mouseWheel', ...point, deltaX: 0, deltaY: turn }));
    await until(began + turns * turnEvery);
    if (turns % checkEvery > 0) continue;
    await Promise.all(pending);
    pending = [];
    const { top, most } = await ask(opened, 'scrolled', point.x, point.y);
    atEnd = top >= most - 1 ? atEnd + 1 : 0;
    if (atEnd === 0) reached = undefined;
    else reached ??= await ask(opened, 'frames');
  }
  await Promise.all(pending);
  const { top, most } = await ask(opened, 'scrolled', point.x, point.y);
  const frames = reached ?? await ask(opened, 'frames');
  await ask(opened, 'stopFrames');
  return { ...frames, share: most > 0 ? top / most : 1 };
}

function until(moment: number): Promise<void> {
  return new Promise(resolve => { setTimeout(resolve, Math.max(0, moment - performance.now())); });
}
