import { agera2020 } from '../../domain';
import { sampleUnits } from '../../domain/testing/samples';
import { formatsOf } from '../../loc';
import { en } from '../../loc/en';
import { sv } from '../../loc/sv';
import { documentWordsOf } from './documentWords';
import { countRows, extraColumns, filterRows, hasDays, reviewRowsOf } from './reviewRows';
import type { KeyedRow } from './reading';
import { reviewWordsOf } from './reviewWords';
import { makeReading, makeRow, rejectedRow } from './testing/samples';

const reading = makeReading({
  rows: [
    makeRow({ clientKey: 'a' }),
    makeRow({ clientKey: 'b', remarks: [{ kind: 'responsibleMissing' }] }),
    makeRow({ clientKey: 'c', remarks: [{ kind: 'themeMissing' }] }),
    makeRow({ clientKey: 'd' })
  ],
  rejected: [rejectedRow],
  existing: new Set(['a', 'c'])
});

describe('the preview’s rows', () => {
  const rows = reviewRowsOf(reading);

  test('what needs a person comes first, then the document’s order; what exists already is last', () => {
    expect(rows.map(row => [row.kind, row.id])).toEqual([['notUnderstood', 'r0'], ['remark', 'b'], ['understood', 'd'], ['exists', 'a'], ['exists', 'c']]);
  });

  test('each row is counted once, and the filter shows its kind', () => {
    expect(countRows(rows)).toEqual({ all: 5, notUnderstood: 1, remark: 1, understood: 1, exists: 2 });
    expect(filterRows(rows, 'exists').map(row => row.id)).toEqual(['a', 'c']);
    expect(filterRows(rows, 'all')).toEqual(rows);
  });
});

describe('the preview’s words', () => {
  const words = reviewWordsOf({ strings: sv, documentWords: documentWordsOf('sv'), formats: formatsOf('sv'), framework: agera2020, units: sampleUnits, chosenUnit: 'FSO', unfinished: new Set(['u']) });
  const [notUnderstood, remark] = reviewRowsOf(reading);

  test('a row that is left out says why, and that it is', () => {
    expect(words.why(notUnderstood)).toEqual(['Cellen Aktivitet är tom. Raden importeras inte.']);
    expect(words.writtenTheme(rejectedRow)).toBe('”Ändamålsenliga vårdmiljöer”');
    expect(words.place(notUnderstood)).toBe('Tab. 4, rad 3');
  });

  test('the document’s words stand in the quotation marks of the page’s language', () => {
    const english = reviewWordsOf({ strings: en, documentWords: documentWordsOf('en'), formats: formatsOf('en'), framework: agera2020, units: sampleUnits, chosenUnit: '', unfinished: new Set() });
    expect(english.writtenTheme(rejectedRow)).toBe('“Ändamålsenliga vårdmiljöer”');
  });

  test('a remark has its sentence; an understood row needs none', () => {
    expect(words.why(remark)).toEqual(['Ingen ansvarig är angiven.']);
    expect(words.why(reviewRowsOf(reading)[2])).toEqual([]);
  });

  test('days have their column when the document has any, and are told as the page tells days', () => {
    expect([hasDays(reading), hasDays(makeReading({ rows: [makeRow({ due: '2026-11-30' })] }))]).toEqual([false, true]);
    expect(words.days({ kind: 'understood', id: '1', row: makeRow({ start: '2026-02-01', due: '2026-11-30' }) })).toEqual(['Start 1 feb 2026', 'Frist 30 nov 2026']);
    expect(words.days({ kind: 'notUnderstood', id: '2', rejected: { ...rejectedRow, written: { due: 'hösten' } } })).toEqual(['Frist hösten']);
  });

  test('how it goes has its column when the document tells it, with what the import makes of it', () => {
    const standing = { status: 'ongoing', percent: 40, needsHelp: true, text: 'Två möten hållna' } as const;
    const of = (kind: 'understood' | 'exists', clientKey: string, given: KeyedRow['standing'] = standing): ReturnType<typeof words.standing> =>
      words.standing({ kind, id: clientKey, row: makeRow({ clientKey, standing: given }) });
    expect([extraColumns(reading).standings, extraColumns(makeReading({ rows: [makeRow({ standing })] })).standings]).toEqual([false, true]);
    expect(of('understood', 'a')).toEqual({ parts: ['Pågår, 40\u00a0%', 'Behöver stöd'], text: 'Två möten hållna', note: '' });
    expect([of('exists', 'a').note, of('exists', 'u').note]).toEqual(['Planens status står kvar.', 'Får nu den uppföljning som en tidigare import inte hann med.']);
    expect(of('understood', 'a', { ...standing, status: 'notStarted', percent: 0, needsHelp: false })).toMatchObject({ parts: ['Ej påbörjad'], note: 'Texten läggs i beskrivningen.' });
    expect(words.standing({ kind: 'understood', id: 'a', row: makeRow() })).toEqual({ parts: [], text: '', note: '' });
    expect(words.standing({ kind: 'notUnderstood', id: 'r', rejected: { ...rejectedRow, written: { status: 'Pågår', percent: '40', followUp: 'Snart' } } }))
      .toEqual({ parts: ['Pågår', 'Procent klart: 40'], text: 'Snart', note: '' });
  });

  test('theme, unit and levels as people read them', () => {
    expect(words.theme(makeRow())).toBe('F1 · Avvikelserapportering');
    expect(words.theme(makeRow({ themeKey: undefined }))).toBe('Fokusområde 1: Öka kunskap om inträffade vårdskador, hela området');
    expect([words.unit(makeRow({ unit: 'äo' })), words.unit(makeRow({ unit: '' })), words.unit(makeRow({ unit: 'Hela kommunen' }))]).toEqual(['ÄO', 'FSO', 'Gem.']);
    expect([words.effort('large'), words.effect('veryLarge')]).toEqual(['Stor', 'Mycket stor']);
  });
});
