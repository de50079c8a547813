import { parseArgs } from 'node:util';
import { PartName, fewestRuns, parts } from './plan/samples';

/** What is measured. */
export const measures = ['plan', 'meeting', 'large'] as const;
export type Measure = (typeof measures)[number];

export interface BenchOptions {
  measure: Measure;
  /** How often each contender has its turn with the plan. */
  runs: number;
  /** One part of the plan's bench alone. */
  only?: PartName;
  /** The product without its peers. */
  alone: boolean;
  /** How long a meeting is watched. */
  minutes: number;
  participants: number;
  /** Where the figures go as JSON, besides the table. */
  jsonFile?: string;
  /** Where the plan's table goes as Markdown. */
  markdownFile?: string;
  /** Put the plan's table into the README. */
  readme: boolean;
}

export const usage = `npm run bench -- [plan] [--runs N] [--only ${parts.join('|')}] [--alone] [--json FILE] [--markdown FILE] [--readme]
npm run bench -- meeting [--minutes N] [--participants N] [--json FILE]
npm run bench -- large [--json FILE]`;

/** Reads the command's arguments. Throws an Error that says what is wrong with them. */
export function readOptions(args: string[]): BenchOptions {
  const { values, positionals } = parseArgs({
    args, allowPositionals: true,
    options: {
      runs: { type: 'string', default: '5' }, only: { type: 'string' }, alone: { type: 'boolean', default: false }, markdown: { type: 'string' }, readme: { type: 'boolean', default: false },
      minutes: { type: 'string', default: '30' }, participants: { type: 'string', default: '12' }, json: { type: 'string' }
    }
  });
  const [measure = 'plan', ...more] = positionals;
  if (!isOneOf(measures, measure) || more.length > 0) throw new Error(`${positionals.join(' ')} is not measured. Usage:\n${usage}`);
  if (values.only !== undefined && !isOneOf(parts, values.only)) throw new Error(`--only ${values.only} is no part. Usage:\n${usage}`);
  const runs = whole('runs', values.runs);
  if (values.readme && (measure !== 'plan' || values.only || values.alone || runs < fewestRuns)) {
    throw new Error(`--readme takes the whole bench of the plan, at least ${fewestRuns} times. Usage:\n${usage}`);
  }
  return {
    measure, runs, readme: values.readme ?? false, only: values.only, alone: values.alone ?? false, minutes: whole('minutes', values.minutes),
    participants: whole('participants', values.participants), jsonFile: values.json, markdownFile: values.markdown
  };
}

function isOneOf<T extends string>(all: readonly T[], text: string): text is T {
  return (all as readonly string[]).includes(text);
}

function whole(name: string, text: string | undefined): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${name} ${text} is no whole number above 0. Usage:\n${usage}`);
  return number;
}
