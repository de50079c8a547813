import { ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { seedTenant } from '../../../local-tenant/sample';
import { ContenderKey } from './contenders';
import type { Served } from './serve';

/** What each contender's page is served from; the product's own is the built package. */
export type Packages = Partial<Record<ContenderKey, string | undefined>>;

/** The same lists once for each contender, each with a page of its own. */
export interface Tenants {
  pageOf(contender: ContenderKey): string;
  close(): Promise<void>;
}

interface TenantsOptions {
  activities: number;
  latencyMs: number;
  packages: Packages;
}

/** Makes a plan of so many activities and serves it, once for each package, from another process. */
export async function startTenants({ activities, latencyMs, packages }: TenantsOptions): Promise<Tenants> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const seeded = join(folder, 'seeded.sqlite');
  await seedTenant({ databaseFile: seeded, content: activities });
  const keys = Object.keys(packages) as ContenderKey[];
  const served = keys.map((key): Served => {
    const databaseFile = join(folder, `${key}.sqlite`);
    copyFileSync(seeded, databaseFile);
    return { databaseFile, sppkgFile: packages[key], latencyMs };
  });
  const { child, pages } = await serve(served);
  return {
    pageOf: key => pages[keys.indexOf(key)],
    close: async () => {
      await ended(child);
      rmSync(folder, { recursive: true, force: true });
    }
  };
}

async function serve(served: Served[]): Promise<{ child: ChildProcess; pages: string[] }> {
  const child = spawn(
    process.execPath, ['--disable-warning=ExperimentalWarning', '--import', 'tsx', join(__dirname, 'serve.ts'), JSON.stringify(served)],
    { cwd: resolve(__dirname, '../../..'), stdio: ['ignore', 'pipe', 'inherit'] }
  );
  const pages = await new Promise<string[]>((resolvePages, reject) => {
    createInterface({ input: child.stdout }).once('line', line => resolvePages(JSON.parse(line) as string[]));
    child.once('exit', code => reject(new Error(`the local tenant ended with ${code} before it was ready`)));
  });
  return { child, pages };
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
