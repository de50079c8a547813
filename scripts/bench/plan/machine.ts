import { execFileSync } from 'node:child_process';
import { cpus, release, totalmem, type } from 'node:os';
import { resolve } from 'node:path';

/** Where and of what figures were taken. */
export interface Machine {
  processor: string;
  cores: number;
  memoryGb: number;
  system: string;
  node: string;
  browser: string;
  /** The commit that was measured; with “+” when the working copy had changes. */
  commit: string;
  date: string;
}

export function describeMachine(browser: string, now: Date): Machine {
  const cores = cpus();
  return {
    processor: cores[0]?.model.trim() ?? 'unknown', cores: cores.length, memoryGb: Math.round(totalmem() / 2 ** 30), system: `${type()} ${release()}`,
    node: process.version, browser: `Chromium ${browser}`, commit: commitHere(), date: now.toISOString()
  };
}

function commitHere(): string {
  const git = (...args: string[]): string => execFileSync('git', args, { cwd: resolve(__dirname, '../../..'), encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  try {
    return git('rev-parse', '--short=12', 'HEAD') + (git('status', '--porcelain') ? '+' : '');
  } catch (cause) {
    process.stderr.write(`The commit is not known: ${String(cause)}\n`);
    return 'unknown';
  }
}
