import { FaultReport } from '../../local-tenant/sharepoint/faults/faults';
import { FaultRule } from '../../local-tenant/sharepoint/faults/rule';
import { compare } from './compare';
import { Marks } from './log';
import { ChaosOptions } from './options';
import { Random, randomFrom } from './random';
import { openChaosSite } from './site';
import { User } from './user';

/** What a run ends with. All is well when the last four of the first six are 0. */
export interface ChaosResult {
  acknowledged: number;
  stored: number;
  lost: number;
  duplicated: number;
  overwritten: number;
  /** Operations that had no answer, or one that was none: an error without a reason. */
  unanswered: number;
  operations: number;
  failed: number;
  conflicts: number;
  faults: FaultReport['struck'];
  evidence: string[];
}

/** Who works, each line a tab; the same person may have two. */
const tabs = [
  ['karin.ahlgren', true], ['karin.ahlgren', true], ['nils.ahl', true], ['samira.haddad', false], ['samira.haddad', false], ['jonas.wik', false]
] as const;

/** A tenth of what can be struck is struck by each kind. */
const rules: FaultRule[] = [
  { kind: 'throttle', rate: 0.05, retryAfter: 2 }, { kind: 'throttle', rate: 0.05, retryAfter: 'date' },
  { kind: 'unavailable', rate: 0.05, retryAfter: 1 }, { kind: 'unavailable', rate: 0.05, retryAfter: null },
  { kind: 'dropBefore', rate: 0.1 }, { kind: 'dropAfter', rate: 0.1 }, { kind: 'digestExpiry', rate: 0.1 }, { kind: 'cutBatch', rate: 0.1 },
  { kind: 'throttle', rate: 0.1, inBatch: true, retryAfter: 1 }, { kind: 'unavailable', rate: 0.1, inBatch: true },
  { kind: 'latency', rate: 0.1, ms: 5 }, { kind: 'slowBody', rate: 0.1, ms: 8 }
];

/** Milliseconds after which what has no answer gets none. */
const longest = 600_000;

/** Lets several users work at once through the real data layer while the tenant fails, and compares their logs with its lists. */
export async function runChaos({ seed, operations }: Pick<ChaosOptions, 'seed' | 'operations'>): Promise<ChaosResult> {
  const random = randomFrom(seed);
  const site = await openChaosSite(random);
  try {
    const marks = new Marks();
    const users = tabs.map(([account, mayAdd], index) => {
      const own = randomFrom(seed * 1000 + index);
      return new User(site.connect(account, own), own, marks, mayAdd);
    });
    site.sharePoint.faults.set({ seed, rules });
    await withinTime(work(users, operations, random));
    const faults = site.sharePoint.faults.get().struck;
    site.sharePoint.faults.clear();
    const logs = users.map(user => user.log);
    const { evidence, ...verdict } = await compare(site.connect('nils.ahl', random), logs);
    const defects = logs.flatMap(log => log.defects);
    const sum = (of: (log: User['log']) => number): number => logs.reduce((total, log) => total + of(log), 0);
    return {
      ...verdict, unanswered: sum(log => log.begun - log.ended) + defects.length, operations: sum(log => log.begun), failed: sum(log => log.failed),
      conflicts: sum(log => log.conflicts), faults, evidence: defects.map(describe).concat(evidence)
    };
  } finally {
    await site.close();
  }
}

function describe(defect: unknown): string {
  const cause = (defect as { details?: { cause?: unknown } }).details?.cause;
  return `unanswered: ${String(defect)}${cause ? `, caused by ${String(cause)}` : ''}`;
}

/** Every user takes the next of the operations as soon as the last is done. */
async function work(users: User[], operations: number, random: Random): Promise<void> {
  let left = operations;
  await Promise.all(users.map(async user => {
    while (left > 0) {
      left -= 1;
      await user.act();
      // Now and then somebody looks up from the screen, so that the users do not go in step.
      if (random.next() < 0.2) await new Promise(resolve => setTimeout(resolve, 1));
    }
  }));
}

/** Ends when the work does, or after the longest time; what then has no answer is counted. */
async function withinTime(running: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<void>(resolve => { timer = setTimeout(resolve, longest); });
  await Promise.race([running, limit]);
  clearTimeout(timer);
}
