import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../browser';
import { barePart } from './barePart';
import { ContenderKey } from './contenders';
import { fillLines } from './lines';
import { describeMachine } from './machine';
import { Part, writePackage } from './package';
import { measureParts } from './parts';
import { buildPeers } from './peers';
import { PartName, createSamples, fewestRuns, parts } from './samples';
import { PlanFigures } from './table';
import { Packages } from './tenants';

export { withTable } from './readme';
export { planMarkdown, planTable } from './table';
export type { PlanFigures } from './table';

export interface PlanBench {
  runs: number;
  /** One part alone. */
  only?: PartName;
  /** The product without its peers. */
  alone: boolean;
}

/** Measures the plan on the page beside what others would show the same list with, in turn. Throws when the product itself cannot be measured at all. */
export async function measurePlan({ runs, only, alone }: PlanBench): Promise<PlanFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const browser = await chromium.launch({ ...await findBrowser(), headless: true });
  try {
    const samples = createSamples();
    const packages = await packagesIn(folder, alone);
    for (const part of only ? [only] : parts) await measureParts[part]({ browser, samples, runs, packages });
    const contenders = Object.keys(packages) as ContenderKey[];
    return {
      machine: describeMachine(browser.version(), new Date()), runs, notForQuoting: runs < fewestRuns, contenders,
      lines: fillLines(samples, contenders), told: samples.told
    };
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

/** The product as it was built, the peers, and the bare web part. */
async function packagesIn(folder: string, alone: boolean): Promise<Packages> {
  const packages: Packages = { ours: undefined };
  const beside = { ...(alone ? {} : await buildPeers()), bare: barePart };
  for (const [key, part] of Object.entries(beside) as [ContenderKey, Part][]) {
    const file = join(folder, `${key}.sppkg`);
    await writePackage(file, part);
    packages[key] = file;
  }
  return packages;
}
