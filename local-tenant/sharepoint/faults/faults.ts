import { FaultKind, FaultPlan, FaultRule, readFaultPlan } from './rule';

/** A request as far as a rule looks at it. */
export interface Exposed {
  method: string;
  /** What `X-HTTP-Method` says. */
  tunnelled?: string;
  url: URL;
  /** The account of who asks. */
  user: string;
  /** It is one of the requests inside a batch. */
  inBatch: boolean;
  isBatch: boolean;
  /** It carries a digest that could be refused. */
  carriesDigest: boolean;
}

/** What is done to one request: waits first, and at most one fault that decides its answer. */
export interface Hit {
  delayMs: number;
  /** Milliseconds over which the body comes. */
  spreadMs: number;
  rule?: FaultRule;
}

export interface FaultReport extends FaultPlan {
  struck: { kind: FaultKind; count: number }[];
}

/** The faults that the tenant is told to make. */
export interface Faults {
  /** Replaces all rules and begins the seed anew. Throws FaultPlanProblem. */
  set(plan: Partial<FaultPlan>): void;
  get(): FaultReport;
  clear(): void;
  /** Decides what happens to a request; counts and uses up. */
  strike(request: Exposed): Hit;
}

/** Even numbers from 0 to 1, the same for a seed (mulberry32). */
function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function address(url: URL): string {
  const whole = url.pathname + url.search;
  try {
    return decodeURIComponent(whole).toLowerCase();
  } catch (failure) {
    if (failure instanceof URIError) return whole.toLowerCase();
    throw failure;
  }
}

function concerns(rule: FaultRule, request: Exposed): boolean {
  const { method, path, user } = rule.match ?? {};
  if ((rule.inBatch ?? false) !== request.inBatch) return false;
  if (rule.kind === 'digestExpiry' && !request.carriesDigest) return false;
  if (rule.kind === 'cutBatch' && !request.isBatch) return false;
  if (method !== undefined && ![request.method, request.tunnelled].some(each => each?.toUpperCase() === method.toUpperCase())) return false;
  if (user !== undefined && request.user.toLowerCase() !== user.toLowerCase()) return false;
  return path === undefined || address(request.url).includes(path.toLowerCase());
}

const waits = (kind: FaultKind): boolean => kind === 'latency' || kind === 'slowBody';

/** No faults at first. */
export function createFaults(): Faults {
  let plan: FaultPlan = { seed: 1, rules: [] };
  let next = chance(plan.seed);
  let left = new Map<FaultRule, number>();
  let counts = new Map<FaultKind, number>();

  function set(wanted: Partial<FaultPlan>): void {
    plan = readFaultPlan(wanted);
    next = chance(plan.seed);
    counts = new Map();
    left = new Map(plan.rules.flatMap(rule => (rule.times === undefined ? [] : [[rule, rule.times]])));
  }

  /** Whether the rule's own dice and count let it strike now. */
  function falls(rule: FaultRule): boolean {
    const times = left.get(rule);
    if (times === 0 || (rule.rate !== undefined && next() >= rule.rate)) return false;
    if (times !== undefined) left.set(rule, times - 1);
    counts.set(rule.kind, (counts.get(rule.kind) ?? 0) + 1);
    return true;
  }

  function strike(request: Exposed): Hit {
    const hit: Hit = { delayMs: 0, spreadMs: 0 };
    for (const rule of plan.rules) {
      if (!concerns(rule, request) || (hit.rule && !waits(rule.kind)) || !falls(rule)) continue;
      if (rule.kind === 'latency') hit.delayMs += rule.ms ?? 0;
      else if (rule.kind === 'slowBody') hit.spreadMs += rule.ms ?? 0;
      else hit.rule = rule;
    }
    return hit;
  }

  return {
    set, strike,
    get: () => ({ ...plan, struck: [...counts].map(([kind, count]) => ({ kind, count })) }),
    clear: () => set({})
  };
}
