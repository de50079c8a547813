import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** The scripts of a folder as the browser can read them, by their names without ending; undefined for a name that is none. */
export function browserScripts(folder: string): (name: string) => string | undefined {
  const compiled = new Map<string, string>();
  return name => {
    const known = compiled.get(name);
    if (known !== undefined) return known;
    const file = join(folder, `${name}.ts`);
    if (!/^\w+$/.test(name) || !existsSync(file)) return undefined;
    const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), {
      fileName: file, compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022, verbatimModuleSyntax: false }
    });
    compiled.set(name, outputText);
    return outputText;
  };
}
