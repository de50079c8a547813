import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';

/** Microsoft's schemas, which come in the package that the Microsoft 365 Agents Toolkit checks manifests with. */
const schemas = resolve(dirname(require.resolve('@microsoft/app-manifest')), 'json-schemas/teams');

export type SchemaName = 'MicrosoftTeams.schema.json' | 'MicrosoftTeams.Localization.schema.json';

/** What the official schema of a manifest version says against a file; empty when nothing. */
export function schemaProblems(version: string, name: SchemaName, file: string, content: unknown): string[] {
  const path = resolve(schemas, `v${version}`, name);
  if (!/^\d+\.\d+$/.test(version) || !existsSync(path)) return [`${file}: there is no official schema of manifest version ${version}.`];
  // Microsoft's patterns are not for the u flag.
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  addFormats(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(path, 'utf8')) as object);
  if (validate(content)) return [];
  return (validate.errors ?? []).map(({ instancePath, message, params }) =>
    `${file}: ${instancePath || 'the whole'} ${message} (official schema ${version}; ${Object.values(params as object).join(', ')}).`);
}
