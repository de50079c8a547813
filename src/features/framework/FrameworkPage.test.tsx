/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from 'node:util';
import { act, cleanup, configure, fireEvent, render, screen, within } from '@testing-library/react';
import * as React from 'react';
import { Framework, agera2020 } from '../../domain';
import { readEditionFile } from '../../exchange/edition';
import { editionCsv } from '../../exchange/edition/writeEdition';
import { Plan, PlanFailure } from '../../lists';
import { Language, loadStrings } from '../../loc';
import { StringsProvider, ThemeRoot } from '../../ui';
import { activityOf, samplePlan, sampleRights } from '../plan/testing/samplePlan';
import { FrameworkPage } from './index';
import { MemoryFrameworks } from './testing/memoryFrameworks';

configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
jest.setTimeout(30_000);
// jsdom has none of its own.
Object.assign(globalThis, { TextDecoder, TextEncoder });
afterEach(cleanup);

let site: MemoryFrameworks;
let busy: boolean[];
let opened: number[];
beforeEach(() => {
  site = new MemoryFrameworks();
  busy = [];
  opened = [];
});

const activities = [activityOf(1, { areaKey: 'F1', themeKey: 'F1.1' }), activityOf(2, { areaKey: 'F5', themeKey: 'F5.1', title: 'Öva på papper' }), activityOf(3, { areaKey: 'F1', themeKey: 'F1.1' })];

async function show(parts: Partial<Plan> = {}, { owner = true, language = 'sv' as Language } = {}): Promise<void> {
  const strings = await loadStrings(language);
  const load = async (): Promise<Plan> => samplePlan({ activities, ...parts });
  await act(async () => {
    render(
      <ThemeRoot><StringsProvider language={language} strings={strings}>
        <FrameworkPage
          plan={{ load, updatesOf: async () => [], versionsOf: async () => [] }} repository={site.as(owner)} openSetUp={() => undefined} onClose={() => undefined}
          onBusy={on => void busy.push(on)} linkToActivity={id => `/plan?hp-activity=${id}`} openActivity={id => void opened.push(id)} loadReader={async () => ({ readEditionFile })}
        />
      </StringsProvider></ThemeRoot>
    );
  });
}

const press = async (name: string | RegExp, inside: HTMLElement = document.body): Promise<void> => { await act(async () => { fireEvent.click(within(inside).getByRole('button', { name })); }); };
const part = (heading: string | RegExp): HTMLElement => screen.getByRole('heading', { name: heading }).closest('section') as HTMLElement;
const linesIn = (heading: string | RegExp): (string | null)[] => within(part(heading)).getAllByRole('listitem').map(({ textContent }) => textContent);
const words = (): string => document.body.textContent ?? '';

/** One area less, one theme more, one reworded. */
const next: Framework = {
  edition: 'x', title: 'Agera för säker vård 2025–2030',
  areas: agera2020.areas.slice(0, 5).map(area => (area.key === 'F2' ? {
    ...area, themes: [...area.themes.map(theme => (theme.key === 'F2.6' ? { ...theme, title: 'Ändamålsenliga miljöer' } : theme)), { key: 'F2.7', areaKey: 'F2', title: 'Digital säkerhet' }]
  } : area))
};
const csv = (framework: Framework): string => editionCsv(framework, { framework: 'Ramverk', key: 'Beteckning', name: 'Namn', partOf: 'Del av' });

async function give(name: string, text: string): Promise<void> {
  const content = new TextEncoder().encode(text);
  const file = Object.assign(new File([content], name), { arrayBuffer: async () => content.buffer });
  await act(async () => { fireEvent.change(document.querySelector('input[type=file]') as HTMLInputElement, { target: { files: [file] } }); });
}

describe('the edition that the plan has', () => {
  test('shows areas and themes with their activities; a theme is hidden, said so, and shown again', async () => {
    await show();
    expect(words()).toContain('6 områden och 33 teman');
    expect(linesIn(/^Fokusområde 1/)[0]).toBe('F1.1Avvikelserapportering2 aktiviteterDölj');
    await press('Dölj Avvikelserapportering');
    expect(linesIn(/^Fokusområde 1/)[0]).toBe('F1.1AvvikelserapporteringDolt2 aktiviteterVisa');
    expect(words()).toContain('6 områden och 33 teman · 1 dolt');
    expect(screen.getByText(/^”Avvikelserapportering” är dolt\./).getAttribute('role')).toBe('status');
    await press('Visa Avvikelserapportering');
    expect(linesIn(/^Fokusområde 1/)[0]).toBe('F1.1Avvikelserapportering2 aktiviteterDölj');
  });

  test('a theme of one’s own gets another name, one of the edition none; what is typed stays while it is not stored', async () => {
    await site.as(true).addTheme({ edition: agera2020.edition, areaKey: 'F1', title: 'Hemgång' }, []);
    await show();
    expect(screen.getAllByRole('button', { name: /^Byt namn/ })).toHaveLength(1);
    await press('Byt namn på Hemgång');
    const field = screen.getByLabelText('Temats namn') as HTMLInputElement;
    expect([field.value, document.activeElement]).toEqual(['Hemgång', field]);
    fireEvent.change(field, { target: { value: 'avvikelserapportering' } });
    await press('Spara');
    expect(words()).toContain('Det finns redan ett tema med det namnet i området.');
    fireEvent.change(field, { target: { value: 'Trygg hemgång' } });
    site.failures.setTheme = [new PlanFailure('offline')];
    await press('Spara');
    expect(field.value).toBe('Trygg hemgång');
    await press('Försök igen');
    expect(linesIn(/^Fokusområde 1/)[5]).toBe('F1.e1Trygg hemgångEget temaByt namnDölj');
    expect(screen.getByText('Temat heter nu ”Trygg hemgång”.').getAttribute('role')).toBe('status');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Byt namn på Trygg hemgång' }));
  });

  test('a hiding that fails leaves the theme as it is, and can be tried again', async () => {
    site.failures.setTheme = [new PlanFailure('offline')];
    await show();
    await press('Dölj Avvikelserapportering');
    expect(within(part(/^Fokusområde 1/)).queryByText('Dolt')).toBeNull();
    await press('Försök igen', part(/^Fokusområde 1/));
    expect(within(part(/^Fokusområde 1/)).getByText('Dolt')).toBeTruthy();
  });

  test('a theme is added with a name that the area does not have; what is typed stays when it could not be stored', async () => {
    site.failures.addTheme = [new PlanFailure('offline')];
    await show();
    await press(/^Lägg till tema i Fokusområde 2/);
    const field = screen.getByLabelText<HTMLInputElement>('Temats namn');
    expect(document.activeElement).toBe(field);
    await press('Lägg till', part(/^Fokusområde 2/));
    expect(screen.getByRole('alert').textContent).toBe('Skriv temats namn.');
    fireEvent.change(field, { target: { value: 'ändamålsenliga vårdmiljöer' } });
    await press('Lägg till', part(/^Fokusområde 2/));
    expect(screen.getByRole('alert').textContent).toBe('Det finns redan ett tema med det namnet i området.');
    fireEvent.change(field, { target: { value: 'Trygg hemgång' } });
    await press('Lägg till', part(/^Fokusområde 2/));
    expect([field.value, site.calls.filter(kind => kind === 'addTheme').length]).toEqual(['Trygg hemgång', 1]);
    await press('Försök igen', part(/^Fokusområde 2/));
    expect(linesIn(/^Fokusområde 2/).slice(-1)).toEqual(['F2.e1Trygg hemgångEget temaByt namnDölj']);
    expect(words()).toContain('”Trygg hemgång” är tillagt som F2.e1.');
    expect(document.activeElement?.textContent).toBe('Lägg till tema');
  });

  test('activities without a place in it are listed with the way to each', async () => {
    await show({ activities: [...activities, activityOf(9, { title: 'Från förr', areaKey: 'F9', themeKey: 'F9.1' })] });
    expect(linesIn('1 aktivitet att se över')).toEqual(['Från förrTemat ”F9.1” finns inte i utgåvan. ']);
    fireEvent.click(screen.getByRole('link', { name: 'Från förr' }));
    expect(opened).toEqual([9]);
  });

  test.each<[string, Partial<Plan>, boolean, string]>([
    ['a reader', { rights: sampleRights.reader }, false, 'Bara planägare ändrar ramverket.'], ['a newer plan', { newerThanCode: true }, true, 'Planen är gjord med en nyare version.'],
    ['older lists', { olderThanCode: true }, true, 'Planens listor behöver uppgraderas först.']
  ])('%s reads it and changes nothing', async (_who, parts, owner, sentence) => {
    await show(parts, { owner });
    expect(words()).toContain(sentence);
    expect(screen.queryAllByRole('button', { name: /^(Dölj|Lägg till|Läs in)/ })).toEqual([]);
    expect(words()).toContain('Avvikelserapportering');
  });
});

describe('a new edition from a file', () => {
  test('is shown with what it adds, renames and drops before anything is written, and then followed', async () => {
    await show();
    await press('Läs in en ny utgåva');
    await give('agera-2025.csv', csv(next));
    expect(await screen.findByRole('heading', { name: 'Det här ändras' })).toBeTruthy();
    expect(words()).toContain('Planen byter från Agera för säker vård 2020–2024 till Agera för säker vård 2025–2030. Fil: agera-2025.csv');
    expect(linesIn(/^Tillkommer/)).toEqual(['F2.7Digital säkerhet']);
    expect(linesIn(/^Byter namn/)).toEqual(['F2.6Ändamålsenliga vårdmiljöer blir Ändamålsenliga miljöer']);
    expect(linesIn(/^Försvinner/)).toEqual([
      'F5Fokusområde 5: Öka riskmedvetenhet och beredskap', 'F5.1Beredskap och planering för hantering av risker på lång sikt 1 aktivitet', expect.stringContaining('F5.2'), expect.stringContaining('F5.3')
    ]);
    expect(linesIn('1 aktivitet att se över')).toEqual(['Öva på papperTemat ”Beredskap och planering för hantering av risker på lång sikt” finns inte i utgåvan. ']);
    expect([site.calls, site.present]).toEqual([['read'], agera2020.edition]);
    await press('Läs in och byt');
    expect(await screen.findByRole('heading', { name: 'Planen följer nu Agera för säker vård 2025–2030' })).toBeTruthy();
    expect([site.present, site.editions.length, busy.includes(true), busy[busy.length - 1]]).toEqual(['agera-for-saker-vard-2025-2030', 2, true, false]);
    await press('Visa ramverket');
    expect(linesIn('Fler utgåvor på webbplatsen')).toEqual(['Agera för säker vård 2020–20246 områden och 33 temanByt']);
  });

  test('that broke in the middle is gone on with, also by who chooses the file anew', async () => {
    site.failures.store = [new PlanFailure('offline'), new PlanFailure('offline')];
    await show();
    await press('Läs in en ny utgåva');
    await give('agera-2025.csv', csv(next));
    await press('Läs in och byt');
    expect(words()).toContain('Planen följer fortfarande Agera för säker vård 2020–2024. Det som hann läsas in finns kvar och visas inte i planen.');
    await press('Fortsätt');
    await press('Visa ramverket');
    expect(linesIn('Fler utgåvor på webbplatsen')[0]).toContain('Inte helt inläst');
    expect(screen.queryByRole('button', { name: /^Byt till/ })).toBeNull();
    await press('Läs in en ny utgåva');
    await give('agera-2025.csv', csv(next));
    await press('Läs in och byt');
    expect(await screen.findByRole('heading', { name: /^Planen följer nu/ })).toBeTruthy();
    expect(site.editions.map(({ whole }) => whole)).toEqual([true, true]);
  });

  test('takes own themes along, and one goes back to an edition that was there before', async () => {
    await show();
    await press(/^Lägg till tema i Fokusområde 2/);
    fireEvent.change(screen.getByLabelText('Temats namn'), { target: { value: 'Trygg hemgång' } });
    await press('Lägg till', part(/^Fokusområde 2/));
    await press('Läs in en ny utgåva');
    // What was added a moment ago is in what is compared.
    await give('agera-2025.csv', csv(next));
    expect(linesIn(/^Egna teman som följer med/)).toEqual(['F2.e1Trygg hemgång']);
    await press('Läs in och byt');
    await press('Visa ramverket');
    await press('Byt till Agera för säker vård 2020–2024');
    expect(linesIn(/^Tillkommer/)[0]).toContain('Fokusområde 5');
    await press('Byt utgåva');
    expect(site.present).toBe(agera2020.edition);
  });

  test('that somebody else has outrun is told, and theirs stands', async () => {
    await show();
    await press('Läs in en ny utgåva');
    await give('agera-2025.csv', csv(next));
    site.present = 'tredje';
    await press('Läs in och byt');
    expect(words()).toContain('Någon annan har under tiden bytt till tredje.');
    expect(site.present).toBe('tredje');
  });

  test.each<[string, string, string, string]>([
    ['a faulty file', 'fel.csv', csv(next).replace('"F2.7"', '"F9.7"').replace('"Ändamålsenliga miljöer"', '""'), '2 saker behöver rättas i filen:Rad 25: Namnet saknas.Rad 26: Temat F9.7 står under ett annat område än sitt eget.'],
    ['a file that is none', 'plan.csv', 'Aktivitet;Tema\nX;Y\n', 'Det finns ingen tabell med kolumnerna Beteckning och Namn i filen.'],
    ['faulty JSON', 'fel.json', '{"edition":"x-1","title":"X","areas":[{"key":"F1","title":"A","themes":[{"key":"b","title":"T"}]}]}', 'Post 2: Beteckningen ”b” går inte att använda.'],
    ['what the plan has', 'samma.csv', csv(agera2020), 'Planen följer redan Agera för säker vård 2020–2024, och filen säger detsamma.'],
    ['another edition by its name', 'annan.csv', csv({ ...next, title: agera2020.title }), 'Webbplatsen har redan en utgåva med namnet Agera för säker vård 2020–2024, med annat innehåll.']
  ])('%s is told, with nothing written', async (_what, name, text, sentence) => {
    await show();
    await press('Läs in en ny utgåva');
    await give(name, text);
    expect(words()).toContain(sentence);
    expect(site.calls).toEqual(['read']);
  });

  test('speaks English in full', async () => {
    await show({}, { language: 'en' });
    await press('Load a new edition');
    await give('wrong.csv', csv(next).replace('"F2.7"', '"F9.7"').replace('Ramverk', 'Framework').replace('Beteckning', 'Key').replace('Namn', 'Name'));
    expect(words()).toContain('1 thing in the file to put right:Row 26: The theme F9.7 stands under another area than its own.');
    expect(words()).not.toMatch(/[åä]r (inte|redan)|teman|Utgåva/);
  });
});
