import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readTeamsApp } from './app';
import { problemsOf } from './checks';
import { zipTeamsApp } from './zip';

/** The folder whose files the SPFx toolchain puts into the package, and the name that “Sync to Teams” looks for. */
const folder = resolve(__dirname, '../../teams');
const fileName = 'TeamsSPFxApp.zip';

async function main(): Promise<void> {
  const app = readTeamsApp();
  const problems = problemsOf(app);
  rmSync(folder, { recursive: true, force: true });
  if (problems.length > 0) {
    process.stderr.write(`The Teams app in teams-manifest cannot ship:\n${problems.map(problem => `- ${problem}\n`).join('')}`);
    process.exitCode = 1;
    return;
  }
  mkdirSync(folder);
  writeFileSync(resolve(folder, fileName), await zipTeamsApp(app));
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
