import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const folder = join(__dirname, 'browser');
const compiled = new Map<string, string>();

/** One of the page's own scripts as the browser can read it, by its name without ending; undefined when there is none. */
export function pageScript(name: string): string | undefined {
  const known = compiled.get(name);
  if (known !== undefined) return known;
  const file = join(folder, `${name}.ts`);
  if (!/^\w+$/.test(name) || !existsSync(file)) return undefined;
  const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), {
    fileName: file, compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022, verbatimModuleSyntax: false }
  });
  compiled.set(name, outputText);
  return outputText;
}
