import { readFileSync } from 'node:fs';
import { asDocument, listFile, shippedPackages } from './licences';

/** Licences that let the package be given on; another one is a matter for a person. */
const fine = ['MIT', 'MIT OR GPL-3.0-or-later', 'MIT AND Zlib', 'ISC', '0BSD', 'BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'Zlib'];

describe('the packages that ship with the solution', () => {
  it('are those of docs/third-party.md; node --import tsx scripts/licences.ts writes it anew', () => {
    expect(readFileSync(listFile, 'utf8').replace(/\r\n/g, '\n')).toBe(asDocument(shippedPackages()));
  });

  it('have licences under which they may be given on', () => {
    expect(shippedPackages().filter(({ licence }) => !fine.includes(licence))).toEqual([]);
  });

  it('are found through those that bring them', () => {
    const jszip = shippedPackages().find(({ name }) => name === 'jszip');
    expect(jszip?.broughtBy.sort()).toEqual(['jszip', 'mammoth']);
  });
});
