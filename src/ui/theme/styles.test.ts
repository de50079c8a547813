import { readFileSync, readdirSync } from 'fs';
import { dirname, join } from 'path';

const source = join(__dirname, '..', '..');

function filesUnder(folder: string, ending: RegExp): string[] {
  return readdirSync(folder, { withFileTypes: true }).reduce<string[]>((found, entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return found.concat(filesUnder(path, ending));
    return ending.test(entry.name) ? found.concat(path) : found;
  }, []);
}

const sheets = filesUnder(source, /\.scss$/);

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

/** Each component with a style sheet, the sheet, and the classes that it names. */
const users = filesUnder(source, /\.tsx$/).reduce<[string, string, string[]][]>((found, path) => {
  const text = readFileSync(path, 'utf8');
  const sheet = /import styles from '(.+\.module\.scss)'/.exec(text)?.[1];
  if (!sheet) return found;
  const classes = Array.from(text.matchAll(/\bstyles\.(\w+)/g), match => match[1]);
  return found.concat([[path.slice(source.length + 1), join(dirname(path), sheet), Array.from(new Set(classes))]]);
}, []);

test.each(users)('%s names only classes that its style sheet has', (_name, sheet, classes) => {
  // The type checker sees this only after gulp has written the sheets' types.
  const text = readFileSync(sheet, 'utf8');
  expect(classes.filter(name => !new RegExp(`\\.${name}\\b`).test(text))).toEqual([]);
});
