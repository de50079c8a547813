import { ServiceWait } from '../../lists';
import { Strings } from '../../loc';

/** Whole seconds that are left of a wait; 0 when it is over. */
export function secondsLeft({ until }: ServiceWait, now: number): number {
  return Math.max(0, Math.ceil((Date.parse(until) - now) / 1000));
}

/** From so many seconds on a wait is counted in minutes. */
const inMinutes = 100;

/** Why it waits, when it tries again, and that nothing need be done. */
export function sentenceOf(wait: ServiceWait, now: number, words: Strings['waits']): string {
  const seconds = secondsLeft(wait, now);
  const when = seconds === 0 ? words.now : seconds < inMinutes ? words.inSeconds(seconds) : words.inMinutes(Math.round(seconds / 60));
  return `${words.why[wait.why]} ${when}`;
}
