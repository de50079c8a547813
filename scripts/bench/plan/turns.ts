import { Browser } from '@playwright/test';
import { Contender, ContenderKey, contenders } from './contenders';
import { Opened, open } from './opened';
import { Samples } from './samples';
import { Packages, Tenants, startTenants } from './tenants';

/** What all parts of the bench share. */
export interface Stage {
  browser: Browser;
  samples: Samples;
  runs: number;
  packages: Packages;
}

/** One part of the bench: a plan of some size, and what is done with each contender's page in its turn. */
export interface Part {
  activities: number;
  contenders: ContenderKey[];
  /** Called once before the turns, which then do not find everything cold: the answer is put into the page of the contender before its scripts. */
  warmUp?: (opened: Opened) => Promise<string>;
  turn: (opened: Opened, tenants: Tenants) => Promise<void>;
}

/** What every answer of SharePoint takes, in milliseconds. */
export const latencyMs = 50;

const say = (text: string): void => void process.stderr.write(`${text}\n`);

/** Serves the plan to every contender and lets each have its turn in every run; another one begins each time. One round before them is thrown away. */
export async function takeTurns({ browser, samples, runs, packages }: Stage, part: Part): Promise<void> {
  const keys = part.contenders.filter(key => key in packages);
  say(`${part.activities} activities: laying them in …`);
  const tenants = await startTenants({ activities: part.activities, latencyMs, packages: Object.fromEntries(keys.map(key => [key, packages[key]])) });
  const failed = new Set<ContenderKey>();
  const scripts = new Map<ContenderKey, string>();
  const take = async (key: ContenderKey, turn: (opened: Opened) => Promise<void>): Promise<void> => {
    const opened = await open(browser, contenders[key], tenants.pageOf(key), part.activities, scripts.get(key) ?? '');
    try {
      await turn(opened);
    } catch (cause) {
      failed.add(key);
      samples.tell(failureOf(contenders[key], part.activities, cause));
      say(cause instanceof Error ? cause.stack ?? cause.message : String(cause));
    } finally {
      await opened.close();
    }
  };
  try {
    for (const key of keys) await take(key, async opened => void scripts.set(key, await part.warmUp?.(opened) ?? ''));
    for (let run = 0; run < runs; run += 1) {
      for (const key of rotated(keys, run)) {
        if (failed.has(key)) continue;
        say(`${part.activities} activities, run ${run + 1} of ${runs}: ${contenders[key].name}`);
        await take(key, opened => part.turn(opened, tenants));
      }
    }
  } finally {
    await tenants.close();
  }
}

/** The same in another order: `by` places on, round and round. */
export function rotated<T>(all: readonly T[], by: number): T[] {
  return all.map((_, index) => all[(index + by) % all.length]);
}

function failureOf({ name }: Contender, activities: number, cause: unknown): string {
  const [why] = (cause instanceof Error ? cause.message : String(cause)).split('\n');
  return `${name} with ${activities} activities: ${why}.`;
}
