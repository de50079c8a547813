import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { shapeOf } from './shape';

/** Makes shapes.json from a folder of recorded answers: `node --import tsx tests/contract/shapes/make.ts <folder>`. Names and types only. */
function make(folder: string): Record<string, unknown> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name !== 'README.md')
    .map(entry => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
  return Object.fromEntries(files.map(file => {
    const text = readFileSync(join(folder, file), 'utf8');
    if (file.endsWith('.json') && !file.startsWith('numbers')) return [file, shapeOf(JSON.parse(text))];
    // Of what is no JSON the headers' names alone; of collections of numbers nothing: they are no answers.
    const headers = file.endsWith('.txt') ? [...text.matchAll(/^([A-Za-z][\w-]+): /gm)].map(([, name]) => name.toLowerCase()) : [];
    return [file, { headers: [...new Set(headers)] }];
  }));
}

const shapes = make(process.argv[2]);
writeFileSync(join(__dirname, 'shapes.json'), `{\n${Object.entries(shapes).map(([file, shape]) => `${JSON.stringify(file)}:${JSON.stringify(shape)}`).join(',\n')}\n}\n`);
