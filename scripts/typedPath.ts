import { resolve } from 'node:path';

/** A path from the command line, meant from the folder in which the command was typed: npm and our own door run elsewhere. */
export function typedPath(path: string, env: Record<string, string | undefined> = process.env): string {
  return resolve(env.INIT_CWD ?? process.cwd(), path);
}
