import { makeActivity } from '../../domain/testing/samples';
import { remarkResembling } from './resembling';
import { makeRow } from './testing/samples';

const stored = makeActivity({ clientKey: 'imp-old', areaKey: 'F1', themeKey: 'F1.1', title: 'Kort film om hur en avvikelse skrivs', description: 'Visas på varje APT under våren.' });

const remarksOf = (row: Parameters<typeof makeRow>[0], activities = [stored]): string[] =>
  remarkResembling([makeRow(row)], activities)[0].remarks.map(({ kind }) => kind);

test('a row that was reworded since the last import is pointed out, with the title that the plan has', () => {
  const [row] = remarkResembling([makeRow({ clientKey: 'new', activity: 'Kort film om hur en avvikelse skrivs.\nVisas på varje APT under hösten.' })], [stored]);
  expect(row.remarks).toEqual([{ kind: 'resembles', title: 'Kort film om hur en avvikelse skrivs' }]);
});

test('rows about something else, of another theme, or of a word or two are left alone', () => {
  expect(remarksOf({ clientKey: 'new', activity: 'Gemensam pool för vikarier i hela norra området' })).toEqual([]);
  expect(remarksOf({ clientKey: 'new', themeKey: 'F1.2', activity: 'Kort film om hur en avvikelse skrivs Visas på varje APT under våren' })).toEqual([]);
  expect(remarksOf({ clientKey: 'new', activity: 'Kort film' }, [makeActivity({ clientKey: 'x', areaKey: 'F1', themeKey: 'F1.1', title: 'Kort film', description: '' })])).toEqual([]);
});

test('a row that the plan has under its own key is not compared, and neither is that activity with other rows', () => {
  const same = { activity: 'Kort film om hur en avvikelse skrivs\nVisas på varje APT under våren.' };
  const [unchanged, twin] = remarkResembling([makeRow({ ...same, clientKey: 'imp-old' }), makeRow({ ...same, clientKey: 'other' })], [stored]);
  expect([unchanged.remarks, twin.remarks]).toEqual([[], []]);
});
