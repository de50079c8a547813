import { ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

const root = resolve(__dirname, '../..');

/** A local tenant in a process of its own, started as `npm start` does. */
export interface RunningTenant {
  /** The intranet page with the web part. */
  pageUrl: string;
  /** The site, for requests beside the page. */
  siteUrl: string;
  /** What it said on stderr so far, for a failing test. */
  log(): string;
  stop(): Promise<void>;
}

export interface TenantFlags {
  /** Options of `npm start`, for example `['--empty']`. */
  args?: string[];
}

/** Starts a tenant on a free port with a database of its own, and waits for its one line `ready <address>`. */
export async function startTenant({ args = [] }: TenantFlags = {}): Promise<RunningTenant> {
  const folder = mkdtempSync(join(tmpdir(), 'handlingsplan-'));
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', '--import', 'tsx', 'local-tenant/main.ts', '--port', '0', '--data', folder, ...args],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] }
  );
  let log = '';
  child.stderr.on('data', chunk => { log += String(chunk); });
  const pageUrl = await readyLine(child, () => log);
  return {
    pageUrl,
    siteUrl: new URL('/sites/insidan', pageUrl).href,
    log: () => log,
    stop: async () => {
      await ended(child);
      rmSync(folder, { recursive: true, force: true });
    }
  };
}

function readyLine(child: ChildProcess, log: () => string): Promise<string> {
  return new Promise((resolveLine, reject) => {
    createInterface({ input: child.stdout as NodeJS.ReadableStream }).on('line', line => {
      const match = /^ready (\S+)$/.exec(line);
      if (match) resolveLine(match[1]);
    });
    child.once('exit', code => reject(new Error(`the local tenant ended with ${code} before it was ready: ${log()}`)));
  });
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise(resolveEnd => {
    if (child.exitCode !== null || child.signalCode !== null) {
      resolveEnd();
      return;
    }
    child.once('exit', () => resolveEnd());
    child.kill('SIGTERM');
  });
}
