import { parseArgs } from 'node:util';

/** What is measured. */
export const measures = ['meeting', 'large'] as const;
export type Measure = (typeof measures)[number];

export interface BenchOptions {
  measure: Measure;
  /** How long a meeting is watched. */
  minutes: number;
  participants: number;
  /** Where the figures go as JSON, besides the table. */
  jsonFile?: string;
}

export const usage = 'npm run bench -- meeting|large [--minutes N] [--participants N] [--json FILE]';

/** Reads the command's arguments. Throws an Error that says what is wrong with them. */
export function readOptions(args: string[]): BenchOptions {
  const { values, positionals } = parseArgs({
    args, allowPositionals: true,
    options: { minutes: { type: 'string', default: '30' }, participants: { type: 'string', default: '12' }, json: { type: 'string' } }
  });
  const [measure = 'meeting', ...more] = positionals;
  if (!isMeasure(measure) || more.length > 0) throw new Error(`${positionals.join(' ')} is not measured. Usage: ${usage}`);
  return { measure, minutes: whole('minutes', values.minutes), participants: whole('participants', values.participants), jsonFile: values.json };
}

function isMeasure(text: string): text is Measure {
  return (measures as readonly string[]).includes(text);
}

function whole(name: string, text: string | undefined): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${name} ${text} is no whole number above 0. Usage: ${usage}`);
  return number;
}
