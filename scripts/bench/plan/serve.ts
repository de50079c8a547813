import { startLocalTenant } from '../../../local-tenant/server';

/** A tenant to serve: its lists, and the package whose web part stands on its page. */
export interface Served {
  databaseFile: string;
  /** The built package when left out. */
  sppkgFile?: string;
  latencyMs: number;
}

/** Serves tenants in a process of their own, so that what they compute is not in the way of who measures. Prints the addresses of their pages. */
async function main(): Promise<void> {
  const served = JSON.parse(process.argv[2]) as Served[];
  const tenants = await Promise.all(served.map(one => startLocalTenant({ port: 0, ...one })));
  process.once('SIGTERM', () => {
    Promise.all(tenants.map(tenant => tenant.close())).catch((error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      process.exitCode = 1;
    });
  });
  process.stdout.write(`${JSON.stringify(tenants.map(({ pageUrl }) => pageUrl))}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
