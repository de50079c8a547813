import * as fc from 'fast-check';
import { findIdentities } from '.';

const nobody = { people: [], units: [] };
const two = (value: number): string => String(value).padStart(2, '0');
const parts = fc.record({
  century: fc.constantFrom('', '19', '20'), year: fc.integer({ min: 0, max: 99 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 31 }),
  added: fc.constantFrom(0, 60), last: fc.integer({ min: 0, max: 9999 }), separator: fc.constantFrom('-', '+', '', ' ', ' - ', '–', '\u00a0', '-\n', '\r\n', '\u2011', ' – ', '/', '--', '_', '-\u200b')
});
const number = parts.map(({ century, year, month, day, added, last, separator }) => `${century}${two(year)}${two(month)}${two(day + added)}${separator}${String(last).padStart(4, '0')}`);
const prose = fc.array(fc.constantFrom('dosetten', 'byttes', 'på natten', 'och', 'Alvedon 500 mg', 'rum 14,', 'larmet.', '(enligt', 'listan)', '\n', 'Gunvor Lind', '12/3', 'nummer', 'pnr:', 'kl 14.30,', 'någon', 'larm.', '82 år'), { maxLength: 12 }).map(words => words.join(' '));

describe('any text', () => {
  it('with a personnummer or samordningsnummer in it blocks, however it is separated and whatever its check digit', () => {
    fc.assert(fc.property(prose, number, prose, (lead, written, rest) => {
      const start = lead.length + 1;
      const finds = findIdentities(`${lead} ${written} ${rest}`, nobody);
      return finds.some(find => find.blocks && find.start <= start && find.end >= start + written.length);
    }), { numRuns: 1000 });
  });

  it('gives finds in order that never overlap and are what stands at their places', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.tuple(prose, number, fc.string({ unit: 'grapheme' })).map(all => all.join(' '))), text => {
      const finds = findIdentities(text, nobody);
      return finds.every((find, at) => find.text === text.slice(find.start, find.end) && find.end > find.start && (at === 0 || finds[at - 1].end <= find.start));
    }), { numRuns: 500 });
  });
});
