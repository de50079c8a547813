import { agera2020, statuses } from '../domain';
import type { FileProblem, Rejection, Remark } from '../exchange/inward';
import { mostRows } from '../exchange/inward/readFile';
import { importRemarks as english } from './en/importRemarks';
import { formatsOf } from './format';
import { importRemarks as swedish } from './sv/importRemarks';

const remarks: { [K in Remark['kind']]: Extract<Remark, { kind: K }> } = {
  priorityDiffers: { kind: 'priorityDiffers', stated: 6, computed: 5, effort: 'medium', expectedEffect: 'large' },
  priorityUnreadable: { kind: 'priorityUnreadable', stated: 'Hög' },
  themeGuessed: { kind: 'themeGuessed', written: 'Säker\nbemaning', readAs: 'F3.5' },
  areaGuessed: { kind: 'areaGuessed', written: 'Säker vård', readAs: 'F3' },
  areaFromTheme: { kind: 'areaFromTheme', written: '', readAs: 'F3' },
  areaFromHeading: { kind: 'areaFromHeading', written: '3.3.4 Fokusområde 3', readAs: 'F3' },
  themeUnknown: { kind: 'themeUnknown', written: 'Surfplattor' },
  themeMissing: { kind: 'themeMissing' },
  resembles: { kind: 'resembles', title: 'Kort film om avvikelser' },
  effortUnreadable: { kind: 'effortUnreadable', written: '?' },
  effectUnreadable: { kind: 'effectUnreadable', written: '?' },
  effortGuessed: { kind: 'effortGuessed', written: 'Låg', readAs: 'small' },
  effectGuessed: { kind: 'effectGuessed', written: 'Hög', readAs: 'large' },
  responsibleNotSplit: { kind: 'responsibleNotSplit', written: 'EC och berörda' },
  responsibleMissing: { kind: 'responsibleMissing' },
  dayUnreadable: { kind: 'dayUnreadable', column: 'due', written: 'hösten 2026' },
  dayGuessed: { kind: 'dayGuessed', column: 'start', written: 'kvartal 2 2026', readAs: '2026-04-01' },
  dueBeforeStart: { kind: 'dueBeforeStart' },
  standingUnreadable: { kind: 'standingUnreadable', column: 'status', written: 'Försenad' },
  statusGuessed: { kind: 'statusGuessed', written: 'Utgår', readAs: 'cancelled' },
  statusFromPercent: { kind: 'statusFromPercent', percent: 40, readAs: 'ongoing' },
  percentGuessed: { kind: 'percentGuessed', written: '0,4', readAs: 40 },
  formula: { kind: 'formula', column: 'priority', valueMissing: false }
};
const rejections: { [K in Rejection['kind']]: Extract<Rejection, { kind: K }> } = {
  activityMissing: { kind: 'activityMissing' }, areaMissing: { kind: 'areaMissing' },
  areaUnknown: { kind: 'areaUnknown', written: 'Digital omställning', nearest: 'F2.6' }, severalThemes: { kind: 'severalThemes', written: 'a, b' }
};
const problems: Record<FileProblem, true> = {
  empty: true, tooLarge: true, tooLargeInside: true, passwordProtected: true, notWhatItClaims: true, unknownKind: true, oldFormat: true, damaged: true, noTable: true, tooManyRows: true
};

describe.each([['Swedish', swedish], ['English', english]])('%s words of an import', (_, words) => {
  it('have a sentence for every remark, rejection and file problem, each its own', () => {
    const sentences = [
      ...Object.values(remarks).map(remark => words.remarkSentence(remark, agera2020)),
      ...Object.values(rejections).map(why => words.rejectionSentence(why, agera2020)),
      ...(Object.keys(problems) as FileProblem[]).map(problem => Object.values(words.fileProblemSentence(problem)).join(' '))
    ];
    expect(new Set(sentences).size).toBe(Object.keys({ ...remarks, ...rejections, ...problems }).length);
    for (const sentence of sentences) expect(sentence).toMatch(/^[\p{Lu}”“][^\n]*[.]$/u);
  });
});

it.each([['sv', swedish], ['en', english]] as const)('name the most rows that a file may have, in %s', (language, words) => {
  expect(words.fileProblemSentence('tooManyRows').title).toContain(` ${formatsOf(language).number(mostRows)} `);
});

it.each([['sv', swedish], ['en', english]] as const)('tell every standing apart, so that a source’s end says which it is, in %s', (_, { standing }) => {
  const told = statuses.flatMap(status => [0, 40, 100].flatMap(percent => [true, false].map(needsHelp => ({ status, percent, needsHelp, text: '' }))));
  const marks = told.map(standing.mark);
  expect(marks.filter((mark, at) => marks.some((other, place) => place !== at && mark.endsWith(other)))).toEqual([]);
});

describe('the Swedish sentences', () => {
  it('are those of the design', () => {
    expect(swedish.remarkSentence(remarks.priorityDiffers, agera2020))
      .toBe('Dokumentet har prio 6. Uträknat blir det 5: Medel ger 2, Stor ger 3. Importeras med 5, dokumentets 6 sparas som anmärkning.');
    expect(swedish.remarkSentence(remarks.themeGuessed, agera2020)).toBe('”Säker bemaning” lästes som Säker bemanning.');
    expect(swedish.remarkSentence(remarks.effectGuessed, agera2020)).toBe('Effekten ”Hög” lästes som Stor.');
    expect(swedish.rejectionSentence(rejections.areaUnknown, agera2020))
      .toBe('Området ”Digital omställning” finns inte i Agera för säker vård 2020–2024. Närmast ligger F2 Ändamålsenliga vårdmiljöer.');
    expect(swedish.remarkSentence({ kind: 'areaFromTheme', written: 'Fokusområde 1', readAs: 'F3' }, agera2020))
      .toBe('Dokumentet skriver området ”Fokusområde 1”, men temat hör till Fokusområde 3: Säker vård här och nu. Temat fick avgöra.');
  });

  it('say where a row stands', () => {
    expect(swedish.placeText({ table: 1, row: 4 })).toBe('Tab. 1, rad 4');
    expect(swedish.placeText({ table: 1, row: 4, sheet: 'ÄO' })).toBe('Blad ÄO, rad 4');
    expect(swedish.placeText({ table: 2, row: 4, sheet: 'Blad2' })).toBe('Blad2, rad 4');
  });
});
