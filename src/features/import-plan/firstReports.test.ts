import { makeActivity } from '../../domain/testing/samples';
import { importRemarks } from '../../loc/sv/importRemarks';
import { importRemarks as english } from '../../loc/en/importRemarks';
import { AdditionContext, rowsToWrite, toNewActivity } from './additions';
import { tellsProgress, unfinishedRows } from './firstReports';
import type { KeyedRow } from './reading';
import { makeReading, makeRow } from './testing/samples';

const context: AdditionContext = {
  registers: { units: [], roles: [], people: [] }, chosenUnit: '', sourceName: 'handlingsplan.xlsx', fileName: 'handlingsplan.xlsx', at: '2026-11-26T09:12:00Z', ...importRemarks
};
const ongoing = { status: 'ongoing', percent: 40, needsHelp: true, text: '' } as const;
const notBegun = { status: 'notStarted', percent: 0, needsHelp: false, text: 'Planeras' } as const;

test('a row tells of progress when it says anything else than that nothing has begun', () => {
  const told = [ongoing, { ...notBegun, percent: 5 }, { ...notBegun, needsHelp: true }, { ...notBegun, status: 'cancelled' as const }, notBegun, undefined];
  expect(told.map(tellsProgress)).toEqual([true, true, true, true, false, false]);
});

describe('the first report', () => {
  test('says what the row says, from where and when, under a key that follows from the row’s', () => {
    const { firstReport, source } = toNewActivity(makeRow({ clientKey: 'imp-7', standing: { ...ongoing, text: 'Två möten hållna' } }), context);
    expect(firstReport).toEqual({
      clientKey: 'imp-7/1', at: '2026-11-26T09:12:00Z', status: 'ongoing', percent: 40, needsHelp: true, nextStep: '', observedEffect: '',
      comment: 'Ur handlingsplan.xlsx, läst in 26 november 2026\nTvå möten hållna', marks: [': pågår, 40 %, behöver stöd', ': ongoing, 40%, needs help']
    });
    expect(source).toBe('handlingsplan.xlsx, Tab. 1, rad 1: pågår, 40 %, behöver stöd');
  });

  test('of a pasted table says so', () => {
    const pasted = { ...context, sourceName: 'Inklistrad tabell', fileName: '' };
    expect(toNewActivity(makeRow({ standing: ongoing }), pasted).firstReport?.comment).toBe('Ur en inklistrad tabell, läst in 26 november 2026');
  });

  test('is there in every language, and the mark behind a long file name is whole', () => {
    const long = { ...context, sourceName: `${'x'.repeat(300)}.xlsx`, ...english };
    const { firstReport, source } = toNewActivity(makeRow({ standing: ongoing }), long);
    expect(firstReport?.comment).toBe('From handlingsplan.xlsx, read on 26 November 2026');
    expect([source.length, source.endsWith('…, Table 1, row 1: ongoing, 40%, needs help')]).toEqual([255, true]);
  });
});

describe('a row whose activity waits for its first report', () => {
  const row = makeRow({ clientKey: 'imp-7', standing: ongoing });
  const left = makeActivity({ clientKey: 'imp-7', source: 'annat namn.xlsx, Blad ÄO, rad 9: pågår, 40 %, behöver stöd', status: 'notStarted', percent: 0, needsHelp: false, lastReported: undefined });
  const waits = (rows: KeyedRow[], activity: typeof left): string[] => Array.from(unfinishedRows(rows, [activity]));

  test('is found by its key and by what its source says, in any language and from a file by any name', () => {
    expect(waits([row], left)).toEqual(['imp-7']);
    expect(waits([row], { ...left, source: 'Table 1, row 1: ongoing, 40%, needs help' })).toEqual(['imp-7']);
  });

  test.each([
    ['somebody has reported', { lastReported: '2026-11-20T08:00:00Z' }], ['somebody has set a status', { status: 'ongoing' }], ['it is archived', { archivedAt: '2026-11-20T08:00:00Z' }],
    ['its document said something else', { source: 'handlingsplan.xlsx, Tab. 1, rad 1: pågår, 20 %' }], ['its document said nothing', { source: 'handlingsplan.xlsx, Tab. 1, rad 1' }],
    ['it is another activity', { clientKey: 'imp-8' }]
  ] as const)('is none when %s', (_, change) => {
    expect(waits([row], { ...left, ...change })).toEqual([]);
  });

  test('is written again beside the new ones, and a row that only stands in the plan is not', () => {
    const rows = ['a', 'b', 'c'].map(clientKey => makeRow({ clientKey, standing: ongoing }));
    expect(rowsToWrite(makeReading({ rows, existing: new Set(['b', 'c']), unfinished: new Set(['c']) })).map(({ clientKey }) => clientKey)).toEqual(['a', 'c']);
  });
});
