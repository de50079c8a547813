import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { typedPath } from '../typedPath';
import { MeetingFigures, Spread } from './figures';
import { LargeFigures, measureLarge } from './large';
import { measureMeeting } from './meeting';
import { BenchOptions, readOptions } from './options';
import { measurePlan, planMarkdown, planTable, withTable } from './plan';

const readme = resolve(__dirname, '../../README.md');

const milliseconds = (value: number): string => `${Math.round(value)} ms`;
const plain = (value: number): string => String(Math.round(value * 10) / 10);

const headLine = `${''.padEnd(58)}${'median'.padStart(10)}${'most'.padStart(10)}   to reach`;

function line(name: string, { median, most }: Spread, write: (value: number) => string, goal: string): string {
  return `${name.padEnd(58)}${write(median).padStart(10)}${write(most).padStart(10)}   ${goal}`;
}

function meetingTable({ participants, minutes, quiet, any, seen, reports, unseen }: MeetingFigures): string {
  return [
    `A meeting with ${participants} open side panels, ${minutes} minutes, ${reports} reports`,
    headLine,
    line('requests per participant and minute, nothing happening', quiet, plain, 'at most 8'),
    line('requests per participant and minute, any minute', any, plain, ''),
    line('from saved to seen by another participant', seen, milliseconds, 'at most 10,000 ms'),
    `${'reports not seen within a minute'.padEnd(58)}${''.padStart(10)}${String(unseen).padStart(10)}   0`
  ].join('\n');
}

function largeTable({ rows, page, one }: LargeFigures): string {
  return [
    `The local tenant with a list of ${rows} rows`,
    headLine,
    line('5,000 rows from the middle', page, milliseconds, 'at most 300 ms'),
    line('one row by an indexed column', one, milliseconds, '')
  ].join('\n');
}

/** The figures, and the table in which they are read. */
async function measure(options: BenchOptions): Promise<{ figures: unknown; table: string; markdown?: string }> {
  if (options.measure === 'large') {
    const figures = await measureLarge();
    return { figures, table: largeTable(figures) };
  }
  if (options.measure === 'meeting') {
    const figures = await measureMeeting(options);
    return { figures, table: meetingTable(figures) };
  }
  const figures = await measurePlan(options);
  return { figures, table: planTable(figures), markdown: planMarkdown(figures) };
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const { figures, table, markdown } = await measure(options);
  process.stdout.write(`${table}\n`);
  if (options.jsonFile) writeFileSync(typedPath(options.jsonFile), `${JSON.stringify(figures, undefined, 1)}\n`);
  if (options.markdownFile && markdown) writeFileSync(typedPath(options.markdownFile), `${markdown}\n`);
  if (options.readme && markdown) writeFileSync(readme, withTable(readFileSync(readme, 'utf8'), markdown));
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
