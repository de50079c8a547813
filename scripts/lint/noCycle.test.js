'use strict';

const { mkdirSync, mkdtempSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { dirname, join } = require('node:path');
const { Linter } = require('eslint');
const tseslint = require('typescript-eslint');
const { circleFinder } = require('./circles');
const { importNames } = require('./imports');
const noCycle = require('./noCycle');

test('a circle is found from each of its files, by its shortest way, and not from a file that only leads to it', () => {
  const files = { door: ['a'], a: ['b', 'c'], b: ['c', 'leaf'], c: ['a'], leaf: [] };
  const circle = circleFinder(file => files[file]);
  expect(circle('door', 'a')).toBeUndefined();
  expect(circle('a', 'b')).toEqual(['b', 'c']);
  expect(circle('a', 'c')).toEqual(['c']);
  expect(circle('c', 'a')).toEqual(['a']);
  expect(circle('b', 'leaf')).toBeUndefined();
});

test('two knots that one file joins are two, and each file is read once', () => {
  const files = { a: ['b'], b: ['a', 'c'], c: ['d'], d: ['c', 'e'], e: ['e'] };
  const read = [];
  const circle = circleFinder(file => { read.push(file); return files[file]; });
  expect([circle('b', 'a'), circle('b', 'c'), circle('d', 'c'), circle('d', 'e'), circle('e', 'e')]).toEqual([['a'], undefined, ['c'], undefined, undefined]);
  expect(read.sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test.each([
  ['import { a } from "./a";', ['./a']],
  ['import "./a";', ['./a']],
  ['import {} from "./a";', ['./a']],
  ['import type { A } from "./a";', []],
  ['import { type A, type B } from "./a";', []],
  ['import { type A, b } from "./a";', ['./a']],
  ['import a, { type A } from "./a";', ['./a']],
  ['export { a } from "./a";', ['./a']],
  ['export type { A } from "./a";', []],
  ['const later = () => import("./a");', ['./a']],
  ['type Later = typeof import("./a");', []],
  ['// import { a } from "./a";', []]
])('what a file imports when it runs: %s', (text, names) => expect(importNames(text)).toEqual(names));

describe('on files', () => {
  let folder;
  beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'no-cycle-')); });
  afterEach(() => rmSync(folder, { recursive: true }));

  function lint(files, name) {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    const linter = new Linter({ configType: 'flat', cwd: folder });
    const found = linter.verify(files[name], [{
      files: ['**/*.ts', '**/*.tsx'], languageOptions: { parser: tseslint.parser },
      plugins: { house: { rules: { 'no-cycle': noCycle } } }, rules: { 'house/no-cycle': 'error' }
    }], join(folder, name));
    return found.map(({ line, message }) => `${line} ${message}`);
  }

  const message = (line, way) => `${line} A circle of imports, by way of ${way}: what both need belongs in a file of its own.`;

  test('it is said on the import, with the way: through folders, what is handed on, and what comes later', () => {
    const files = {
      'a.ts': 'import { x } from "./package";\nimport { b } from "./part";\nexport const a = b + x;',
      'part/index.ts': 'export { b } from "./b";',
      'part/b.tsx': 'export const b = () => import("../a");'
    };
    expect(lint(files, 'a.ts')).toEqual([message(2, 'part/index.ts → part/b.tsx')]);
    expect(lint(files, 'part/index.ts')).toEqual([message(1, 'b.tsx → ../a.ts')]);
    expect(lint(files, 'part/b.tsx')).toEqual([message(1, '../a.ts → index.ts')]);
  });

  test('a way back that brings types alone is none', () => {
    const files = { 'a.ts': 'import { b } from "./b";\nexport const a = b;', 'b.ts': 'import type { a } from "./a";\nexport const b: typeof a = 1;' };
    expect([lint(files, 'a.ts'), lint(files, 'b.ts')]).toEqual([[], []]);
  });
});
