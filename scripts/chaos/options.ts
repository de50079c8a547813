import { parseArgs } from 'node:util';

/** What the chaos was asked to do. */
export interface ChaosOptions {
  seed: number;
  operations: number;
  json: boolean;
}

export const usage = 'npm run chaos -- [--seed N] [--operations N] [--json]';

/** Reads the command's arguments. Throws an Error that says what is wrong with them. */
export function readOptions(args: string[]): ChaosOptions {
  const { values } = parseArgs({
    args, options: { seed: { type: 'string', default: '1' }, operations: { type: 'string', default: '2000' }, json: { type: 'boolean', default: false } }
  });
  return { seed: whole('seed', values.seed), operations: whole('operations', values.operations), json: Boolean(values.json) };
}

function whole(name: string, text: string | undefined): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0) throw new Error(`--${name} ${text} is no whole number: ${usage}`);
  return number;
}
