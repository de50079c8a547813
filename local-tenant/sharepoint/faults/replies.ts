import { digestExpired } from '../http/errors';
import { Format } from '../http/format';
import { Reply, respondError } from '../http/respond';
import { SiteLanguage } from '../site';
import { FaultRule } from './rule';

const secondsAhead = 2;

function retryAfter(rule: FaultRule, now: Date): Record<string, string> {
  const { retryAfter: asked = secondsAhead } = rule;
  if (asked === null) return {};
  return { 'Retry-After': asked === 'date' ? new Date(now.getTime() + secondsAhead * 1000).toUTCString() : String(asked) };
}

/** The answer that a fault gives instead of the work; undefined for faults that give none. */
export function faultReply(rule: FaultRule | undefined, facts: { now: Date; format: Format; language: SiteLanguage }): Reply | undefined {
  switch (rule?.kind) {
    case 'throttle': return { status: 429, headers: { 'Content-Type': 'text/plain; charset=utf-8', ...retryAfter(rule, facts.now) }, body: '429 TOO MANY REQUESTS' };
    case 'unavailable': return { status: 503, headers: { 'Content-Type': 'text/plain; charset=utf-8', ...retryAfter(rule, facts.now) }, body: 'The service is unavailable.' };
    case 'digestExpiry': return respondError(digestExpired(), facts.format, facts.language);
    default: return undefined;
  }
}
