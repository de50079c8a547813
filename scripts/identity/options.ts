import { parseArgs } from 'node:util';

/** What the identity command was asked to do. */
export interface IdentityOptions {
  file: string;
  json: boolean;
  /** Files with a name on each line, of the site's people and of its units. */
  people?: string;
  units?: string;
}

export const usage = 'npm run --silent identity -- FILE [--json] [--people FILE] [--units FILE]';

/** Reads the command's arguments. Throws an Error that says what is wrong with them. */
export function readOptions(args: string[]): IdentityOptions {
  const { values, positionals } = parseArgs({
    args, allowPositionals: true, options: { json: { type: 'boolean', default: false }, people: { type: 'string' }, units: { type: 'string' } }
  });
  if (positionals.length !== 1) throw new Error(`En fil, tack: ${usage} / One file, please: ${usage}`);
  return { file: positionals[0], json: Boolean(values.json), people: values.people, units: values.units };
}
