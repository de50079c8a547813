import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

type Properties = Record<string, unknown>;

/** The settings of web parts by their place on a page, kept in a file beside the database. */
export interface WebPartSettings {
  /** Undefined when nobody has changed them. */
  read(instanceId: string): Properties | undefined;
  write(instanceId: string, properties: Properties): void;
}

/** Opens the settings kept in `file`; without a file they live as long as the tenant. */
export function openSettings(file: string | undefined): WebPartSettings {
  const all = file === undefined ? {} : readAll(file);
  return {
    read: instanceId => all[instanceId],
    write: (instanceId, properties) => {
      all[instanceId] = properties;
      if (file !== undefined) writeAll(file, all);
    }
  };
}

function readAll(file: string): Record<string, Properties> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, Properties>;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw cause;
  }
}

/** Written aside and moved: a tenant that is ended meanwhile leaves a whole file. */
function writeAll(file: string, all: Record<string, Properties>): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify(all, undefined, 2));
  renameSync(`${file}.new`, file);
}
