import { SettingsRow, readSettings } from './settings';

const row = (name: string, value: string): SettingsRow => ({ name, clientKey: `setting/${name}`, value });

test('what is missing or odd falls back, and a site without a stamp is of version 0', () => {
  expect(readSettings([])).toMatchObject({ version: 0, settings: { title: 'Handlingsplan', staleAfterDays: 60, pagePath: undefined } });
  expect(readSettings([row('staleAfterDays', 'ofta'), row('schemaVersion', '2')])).toMatchObject({ version: 2, settings: { staleAfterDays: 60 } });
});

test.each([['/sites/insidan/SitePages/Patientsakerhet.aspx', true], ['', false], ['//annan.example/x', false], ['https://annan.example/x', false], ['/\\annan.example', false]])(
  'the plan’s page %p is taken: %p', (value, taken) => {
    expect(readSettings([row('planPage', value)]).settings.pagePath).toBe(taken ? value : undefined);
  }
);
