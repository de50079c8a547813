import { sampleUpdates } from '../testing/samplePlan';
import { helpSince, historyOf } from './changes';
import { initialsOf } from '../../../ui/initials';

test('each report tells what it changed from the one before; the first from how every activity begins', () => {
  expect(historyOf(sampleUpdates).map(entry => entry.changes)).toEqual([
    [{ field: 'percent', from: 30, to: 40 }, { field: 'needsHelp', from: false, to: true }],
    [{ field: 'status', from: 'notStarted', to: 'ongoing' }, { field: 'percent', from: 0, to: 30 }],
    []
  ]);
});

test('a report that gives a new due date tells it, and the one that a report gave before', () => {
  const [newest, middle, oldest] = sampleUpdates;
  const dues = historyOf([{ ...newest, due: '2027-01-31' }, middle, { ...oldest, due: '2026-12-01' }]).map(({ changes }) => changes.filter(({ field }) => field === 'due'));
  expect(dues).toEqual([[{ field: 'due', from: '2026-12-01', to: '2027-01-31' }], [], [{ field: 'due', from: undefined, to: '2026-12-01' }]]);
});

test('support is needed since the first report that asked for it and was not taken back', () => {
  const [newest, middle, oldest] = sampleUpdates;
  expect(helpSince(sampleUpdates)).toEqual({ since: '2026-11-09', update: newest });
  expect(helpSince([newest, { ...middle, needsHelp: true }, oldest])?.since).toBe('2026-06-17');
  expect(helpSince([newest, middle, { ...oldest, needsHelp: true }])?.since).toBe('2026-11-09');
  expect(helpSince(sampleUpdates.map(update => ({ ...update, needsHelp: true })))?.since).toBe('2026-01-15');
  expect(helpSince([middle, oldest])).toBeUndefined();
  expect(helpSince([])).toBeUndefined();
});

test('initials are those of the first and the last name', () => {
  expect(['Samira Haddad', 'Karin Maria Ek', 'Åsa', '  ', 'anna-lena öst', '(vakant)'].map(initialsOf)).toEqual(['SH', 'KE', 'Å', '', 'AÖ', 'V']);
});
