import { readOptions } from './options';
import { ChaosResult, runChaos } from './run';

function isGood({ lost, duplicated, overwritten, unanswered }: ChaosResult): boolean {
  return lost + duplicated + overwritten + unanswered === 0;
}

function inWords(result: ChaosResult): string {
  const { acknowledged, stored, lost, duplicated, overwritten, unanswered, operations, failed, conflicts, faults, evidence } = result;
  return [
    `${operations} operations: ${acknowledged} writes acknowledged, ${stored} of them stored; ${failed} failed with a reason, ${conflicts} conflicts.`,
    `${lost} lost, ${duplicated} duplicated, ${overwritten} overwritten, ${unanswered} unanswered.`,
    `Faults: ${faults.map(({ kind, count }) => `${kind} ${count}`).join(', ')}.`, ...evidence.slice(0, 60)
  ].join('\n');
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const result = await runChaos(options);
  process.stdout.write(`${options.json ? JSON.stringify({ ...result, evidence: result.evidence.slice(0, 60) }) : inWords(result)}\n`);
  process.exitCode = isGood(result) ? 0 : 1;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
