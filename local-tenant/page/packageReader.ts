import { stat } from 'node:fs/promises';
import { SolutionPackage, readPackage } from './package';

/** Reads the package again when the file has changed, so that a new build shows after a reload of the page. Throws PackageProblem. */
export function packageReader(file: string): () => Promise<SolutionPackage> {
  let known: { changed: number; content: SolutionPackage } | undefined;
  return async () => {
    const changed = await changedAt(file);
    if (known === undefined || known.changed !== changed) known = { changed, content: await readPackage(file) };
    return known.content;
  };
}

/** 0 when the file is not there: reading it then fails with its sentence. */
async function changedAt(file: string): Promise<number> {
  try {
    return (await stat(file)).mtimeMs;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return 0;
    throw cause;
  }
}
