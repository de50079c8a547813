import { readFileSync, readdirSync } from 'fs';
import { join } from 'path';

function sheetsUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).reduce<string[]>((found, entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return found.concat(sheetsUnder(path));
    return entry.name.endsWith('.scss') ? found.concat(path) : found;
  }, []);
}

const sheets = sheetsUnder(join(__dirname, '..', '..'));

test('there are style sheets to judge', () => {
  expect(sheets.length).toBeGreaterThan(5);
});

test.each(sheets.map(path => [path.slice(path.indexOf('src')), path]))('%s uses only what survives the SPFx toolchain', (_name, path) => {
  const text = readFileSync(path, 'utf8');
  // clean-css 4, which the toolchain minifies with, drops these rules and what follows them: ask [data-width~='narrow'] instead.
  expect(text.match(/@(container|layer|supports selector)/g)).toBeNull();
  // A style sheet that is not a module would leak into the rest of the page.
  expect(path).toMatch(/\.module\.scss$/);
  expect(text).not.toMatch(/:global/);
});
