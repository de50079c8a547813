/** What can go wrong on demand, as `POST /_local/faults` names it. */
export const faultKinds = ['throttle', 'unavailable', 'dropBefore', 'dropAfter', 'latency', 'digestExpiry', 'cutBatch', 'slowBody'] as const;
export type FaultKind = (typeof faultKinds)[number];

/** Which requests a rule is about; what is left out fits all. */
export interface FaultMatch {
  /** The method as sent, or what `X-HTTP-Method` makes of it. */
  method?: string;
  /** A part of the address with its query, without regard to case. */
  path?: string;
  /** The account of who asks. */
  user?: string;
}

export interface FaultRule {
  kind: FaultKind;
  /** How many of the matching requests are struck, 0 to 1, by the seed. */
  rate?: number;
  /** Only the next so many that match. Without rate and times: always. */
  times?: number;
  match?: FaultMatch;
  /** Seconds, or a date two seconds ahead; null sends no Retry-After. Two seconds when left out. */
  retryAfter?: number | 'date' | null;
  /** Strikes single requests inside a `$batch` instead of whole requests. */
  inBatch?: boolean;
  /** Of latency and slowBody. */
  ms?: number;
}

export interface FaultPlan {
  /** The same seed strikes the same requests. */
  seed: number;
  rules: FaultRule[];
}

/** A plan that cannot be read; the text says what is wrong with it. */
export class FaultPlanProblem extends Error {}

function fail(text: string): never {
  throw new FaultPlanProblem(text);
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function number(value: unknown, name: string, most = Infinity): number | undefined {
  if (value === undefined) return undefined;
  return typeof value === 'number' && value >= 0 && value <= most ? value : fail(`${name} is not a number from 0${most === Infinity ? '' : ` to ${most}`}`);
}

function readMatch(value: unknown): FaultMatch | undefined {
  if (value === undefined) return undefined;
  if (!isObject(value)) return fail('match is not an object');
  for (const [name, each] of Object.entries(value)) {
    if (!['method', 'path', 'user'].includes(name) || typeof each !== 'string') fail(`match.${name} is not known, or not a text`);
  }
  return value;
}

function readRetryAfter(value: unknown): FaultRule['retryAfter'] {
  return value === null || value === 'date' ? value : number(value, 'retryAfter');
}

/** What has a connection of its own: a part of a batch has none. */
const onlyWhole: FaultKind[] = ['dropBefore', 'dropAfter', 'cutBatch', 'slowBody', 'latency'];
const known = ['kind', 'rate', 'times', 'match', 'retryAfter', 'inBatch', 'ms'];

function readRule(value: unknown): FaultRule {
  if (!isObject(value)) return fail('a rule is not an object');
  const unknown = Object.keys(value).find(name => !known.includes(name));
  if (unknown) fail(`a rule has no ${unknown}`);
  const kind = faultKinds.find(each => each === value.kind) ?? fail(`kind is none of ${faultKinds.join(', ')}`);
  const inBatch = value.inBatch === true;
  if (inBatch && onlyWhole.includes(kind)) fail(`${kind} strikes whole requests, not parts of a batch`);
  return {
    kind, inBatch, rate: number(value.rate, 'rate', 1), times: number(value.times, 'times'), match: readMatch(value.match),
    retryAfter: readRetryAfter(value.retryAfter), ms: number(value.ms, 'ms')
  };
}

/** Reads a plan of faults. Throws FaultPlanProblem. */
export function readFaultPlan(value: unknown): FaultPlan {
  if (!isObject(value)) return fail('the body is not an object');
  const { seed = 1, rules = [] } = value;
  if (typeof seed !== 'number' || !Number.isInteger(seed)) return fail('seed is not a whole number');
  if (!Array.isArray(rules)) return fail('rules is not an array');
  return { seed, rules: rules.map(readRule) };
}
