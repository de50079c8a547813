import { statuses } from '../../../domain';
import { cellOf } from '../grids/grid';
import { Remark, SourceColumn, ToldStanding } from '../rows';
import { readStanding } from './standing';
import { percentOf, statusOf, yesOrNo } from './standingWords';

function read(cells: Partial<Record<SourceColumn, string>>): { told: ToldStanding | undefined; remarks: Remark[] } {
  const remarks: Remark[] = [];
  const written = Object.fromEntries(Object.entries(cells).map(([column, text]) => [column, cellOf(text)]));
  return { told: readStanding(written, remarks), remarks };
}

describe('a status', () => {
  test.each([
    ['notStarted', ['Ej påbörjad', 'ej påbörjat', 'Inte påbörjad', 'Inte startad', 'Ej startad', 'Opåbörjad', 'Not started']],
    ['ongoing', ['Pågår', 'PÅGÅR', 'pågående', 'Påbörjad', 'Startad', 'Igång', '2. Pågår', 'Pågår, 40 %', 'Ongoing']],
    ['done', ['Klar', 'Klart', 'Avslutad', 'Avslutat', 'Genomförd', 'Genomfört', 'Färdig', 'Slutförd', 'Klar (100 %)', 'Done']],
    ['paused', ['Pausad', 'Pausat', 'Vilande']],
    ['cancelled', ['Avbruten', 'Avbrutet']]
  ] as const)('%s without a doubt: %j', (value, texts) => {
    expect(texts.map(statusOf)).toEqual(texts.map(() => ({ value, guessed: false, more: false })));
  });

  test.each([
    ['Planerad', 'notStarted', false], ['Påbörjas hösten', undefined, false], ['Startas', 'notStarted', false], ['Delvis genomförd', 'ongoing', false], ['Utgår', 'cancelled', false],
    ['Väntar', 'paused', false], ['Pågåår', 'ongoing', false], ['Pågår, klart till hösten', 'ongoing', true], ['Pausad på grund av sjukdom', 'paused', true],
    ['Avbruten – ersätts av larmprojektet', 'cancelled', true], ['Ej påbörjad, väntar på rekrytering', 'notStarted', true]
  ])('“%s” is at most a guess: %s; says more: %s', (text, value, more) => {
    expect(statusOf(text)).toEqual(value && { value, guessed: true, more });
  });

  test.each(['Försenad', 'Ogenomförd', 'Ej klar', 'Avslutas', 'Klart till hösten 2027', 'Klar 2026-12-31', 'Pågår ej', 'Oklart', 'Grön', '2', '?', 'Se bilaga', 'constructor'])(
    '“%s” is none that can be told', text => {
      expect(statusOf(text)).toBeUndefined();
    }
  );
});

test.each([
  ['40', 40, false], ['40 %', 40, false], ['40%', 40, false], ['ca 40 procent', 40, false], ['40 % klart', 40, false], ['100', 100, false], ['0', 0, false], ['0,4', 40, true], ['0.25', 25, true],
  ['33,3 %', 33, true]
])('“%s” is %d percent; guessed: %s', (text, value, guessed) => {
  expect(percentOf(text)).toEqual({ value, guessed });
});

test.each(['140', '40–60 %', '-5', 'hälften', '1/2', '40 50', '4000', ''])('“%s” is no percentage', text => {
  expect(percentOf(text)).toBeUndefined();
});

test('yes and no, with what is said besides', () => {
  expect(['Ja', 'x', 'JA!', 'Nej', 'no'].map(yesOrNo)).toEqual([true, true, true, false, false].map(value => ({ value, more: false })));
  expect(yesOrNo('Ja, av IT')).toEqual({ value: true, more: true });
  expect(['Kanske', 'av IT', '?'].map(yesOrNo)).toEqual([undefined, undefined, undefined]);
});

describe('a row', () => {
  test.each(statuses)('with the words that the documents of the plan write says so: %s', status => {
    const written = { notStarted: 'Ej påbörjad', ongoing: 'Pågår', done: 'Klar', paused: 'Pausad', cancelled: 'Avbruten' }[status];
    expect(read({ status: written, percent: '57', needsHelp: 'Ja' })).toEqual({ told: { status, percent: 57, needsHelp: true, text: '' }, remarks: [] });
  });

  test('that says nothing of how it goes tells nothing', () => {
    expect(read({ status: '–', percent: '', needsHelp: '...', followUp: ' ' })).toEqual({ told: undefined, remarks: [] });
  });

  test('that is done is all done, unless it says otherwise', () => {
    expect(read({ status: 'Klar' }).told).toEqual({ status: 'done', percent: 100, needsHelp: false, text: '' });
    expect(read({ status: 'Klar', percent: '90' }).told).toMatchObject({ status: 'done', percent: 90 });
  });

  test('with a percentage and no status has the status that follows, with a remark', () => {
    expect(read({ percent: '40 %' })).toMatchObject({ told: { status: 'ongoing', percent: 40 }, remarks: [{ kind: 'statusFromPercent', percent: 40, readAs: 'ongoing' }] });
    expect(read({ status: '100 %' })).toMatchObject({ told: { status: 'done', percent: 100 }, remarks: [{ kind: 'statusFromPercent', percent: 100, readAs: 'done' }] });
    expect(read({ status: '40 % klart' }).told).toMatchObject({ status: 'ongoing', percent: 40 });
    expect(read({ percent: '0' })).toEqual({ told: { status: 'notStarted', percent: 0, needsHelp: false, text: '' }, remarks: [] });
  });

  test('finds the percentage beside the status’s word', () => {
    expect(read({ status: 'Pågår (40 %)' })).toEqual({ told: { status: 'ongoing', percent: 40, needsHelp: false, text: '' }, remarks: [] });
  });

  test('keeps what is said besides, each once', () => {
    expect(read({ status: 'Pausad till mars', needsHelp: 'Ja, av IT', followUp: 'Två möten hållna\nNytt möte i maj' })).toEqual({
      told: { status: 'paused', percent: 0, needsHelp: true, text: 'Pausad till mars\nJa, av IT\nTvå möten hållna\nNytt möte i maj' },
      remarks: [{ kind: 'statusGuessed', written: 'Pausad till mars', readAs: 'paused' }]
    });
  });

  test('has a remark for each word that cannot be read, and begins as not started', () => {
    expect(read({ status: 'Försenad', percent: 'hälften', needsHelp: 'kanske' })).toEqual({
      told: { status: 'notStarted', percent: 0, needsHelp: false, text: '' },
      remarks: [['status', 'Försenad'], ['percent', 'hälften'], ['needsHelp', 'kanske']].map(([column, written]) => ({ kind: 'standingUnreadable', column, written }))
    });
  });
});
