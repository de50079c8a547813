import { parseArgs } from 'node:util';

/** What the import command was asked to do. */
export interface ImportOptions {
  file: string;
  dryRun: boolean;
  json: boolean;
  port: number;
  /** The account of the local tenant that imports; undefined: its plan owner. */
  user?: string;
}

export const usage = 'npm run import -- FILE [--dry-run] [--json] [--port N] [--user ACCOUNT]';

const defaultPort = 4321;

/** Reads the command's arguments. Throws an Error that says what is wrong with them. */
export function readOptions(args: string[]): ImportOptions {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean', default: false }, json: { type: 'boolean', default: false },
      port: { type: 'string' }, user: { type: 'string' }
    }
  });
  if (positionals.length !== 1) throw new Error(`One file, please: ${usage}`);
  const port = values.port === undefined ? defaultPort : Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`--port ${values.port} is no port number.`);
  return { file: positionals[0], dryRun: Boolean(values['dry-run']), json: Boolean(values.json), port, user: values.user };
}
