import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findIdentities } from '../../src/domain/identity';
import { readOptions } from './options';
import { readText } from './readText';
import { printable } from './table';

const folder = mkdtempSync(join(tmpdir(), 'identity-'));
const file = join(folder, 'text.txt');
afterAll(() => rmSync(folder, { recursive: true }));

const text = 'Rad ett.\r\nHär står 19121212-1212, åäö.';

describe('the text of a file', () => {
  it.each([
    ['UTF-8', Buffer.from(text)], ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)], ['UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16, the other way', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()], ['Windows letters', Buffer.from(text, 'latin1')]
  ])('is read from %s, and positions are those of the text', async (_, bytes) => {
    writeFileSync(file, bytes);
    const read = await readText(file);
    expect(read).toBe(text);
    expect(findIdentities(read, { people: [], units: [] })).toEqual([{ kind: 'personalNumber', text: '19121212-1212', start: 19, end: 32, blocks: true }]);
  });

  it('that is missing, a folder or no text fails with one clear sentence in both languages', async () => {
    await expect(readText(join(folder, 'saknas.txt'))).rejects.toThrow('saknas.txt finns inte. / There is no file');
    await expect(readText(folder)).rejects.toThrow('är ingen fil. / ');
    writeFileSync(file, Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]));
    await expect(readText(file)).rejects.toThrow('är ingen textfil');
  });
});

describe('the identity command', () => {
  it('takes one file, and files of people and units', () => {
    expect(readOptions(['a.txt', '--json', '--people', 'p.txt'])).toEqual({ file: 'a.txt', json: true, people: 'p.txt', units: undefined });
    expect(() => readOptions([])).toThrow('En fil, tack');
    expect(() => readOptions(['a.txt', 'b.txt'])).toThrow('En fil, tack');
  });

  it('prints a line for each find, with line and column', () => {
    expect(printable(text, findIdentities(text, { people: [], units: [] }))).toBe('2:10          Personnummer          Spärrar  19121212-1212\n1 fynd, varav 1 spärrar.');
  });
});
