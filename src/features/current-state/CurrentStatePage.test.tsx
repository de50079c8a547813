/** @jest-environment jsdom */
import { act, cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { assessmentForm } from '../../exchange/outward';
import { PlanFailure } from '../../lists';
import { activityOf } from '../plan/testing/samplePlan';
import { SampleRounds, SaidTheme } from './testing/sampleRounds';
import { rowsOf, showState } from './testing/showState';

configure({ defaultHidden: true });

jest.mock('../../ui/saveFile', () => ({ saveFile: jest.fn() }));
const { saveFile } = jest.requireMock<{ saveFile: jest.Mock }>('../../ui/saveFile');

const scrolled: string[] = [];
beforeAll(() => {
  Element.prototype.scrollIntoView = function scrollIntoView(this: HTMLElement) { scrolled.push(this.dataset.place ?? ''); };
});
beforeEach(() => {
  window.history.replaceState(null, '', '/sites/insidan?hp-view=state');
  scrolled.length = 0;
});
afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
  document.body.textContent = '';
});

const lastAutumn: SaidTheme[] = [
  ['G.1', 'gyy', 'prioritise'], ['G.4.2', 'yrr', 'wait', 'Synpunkter behöver fungera först.'],
  ['F1.1', 'ggy', 'prioritise', 'Allt annat bygger på det.'], ['F1.4', 'yr?', 'prioritise'], ['F1.5', '??r', 'wait'], ['F2.1', 'ggg', 'none']
];
const autumnBefore: SaidTheme[] = [['G.1', 'gyr'], ['F1.1', 'gyy'], ['F1.4', 'yyr'], ['F1.5', '???'], ['F2.1', 'ggg']];

async function twoRounds(): Promise<SampleRounds> {
  const rounds = new SampleRounds();
  await rounds.closed('Hösten 2024', '2024-09-13', '2024-10-21T12:10:00.000Z', autumnBefore);
  await rounds.closed('Hösten 2025', '2025-10-13', '2025-11-20T13:40:00.000Z', lastAutumn, { F1: 'Fler rapporterar.\n<b>Svaren</b> dröjer.' });
  return rounds;
}

/** G.1 has two activities, F1.1 one and one that is archived; F1.4 is prioritised and has none. */
const activities = [
  activityOf(1, { themeKey: 'G.1' }), activityOf(2, { themeKey: 'G.1' }), activityOf(3, { themeKey: 'F1.1', areaKey: 'F1' }),
  activityOf(4, { themeKey: 'F1.4', areaKey: 'F1', archivedAt: '2026-01-01T08:00:00Z' })
];
const site = { activities };
const heading = (name: string | RegExp): HTMLElement => screen.getByRole('heading', { name });
const area = (name: RegExp): HTMLElement => screen.getByRole('region', { name });
const rowOf = (title: string | RegExp): HTMLElement => screen.getByRole('rowheader', { name: typeof title === 'string' ? new RegExp(`^${title}`) : title }).closest('tr') as HTMLElement;
const choose = async (menu: RegExp, option: string): Promise<void> => {
  fireEvent.click(screen.getByRole('button', { name: menu }));
  await act(async () => { fireEvent.click(screen.getByRole('option', { name: option })); });
};

describe('a closed round', () => {
  test('the answer comes first: prioritised themes per area, and those that nothing is done about', async () => {
    await showState((await twoRounds()).reader, { site });
    const result = screen.getByRole('table', { name: heading('3 av 33 teman prioriteras, ett av dem saknar aktivitet').textContent ?? '' });
    expect(rowsOf(result).slice(0, 4)).toEqual([
      'Område | Svar | Prioriterade teman | varav med minst en aktivitet',
      'Grundläggande förutsättningar för patientsäkerhetsarbete | Grön 1Gul 3Röd 2 | 1 | 1',
      '1. Öka kunskap om inträffade vårdskador | Grön 2Gul 2Röd 2Underlag saknas 3 | 2 | 1 saknas1',
      '2. Tillförlitliga och säkra system och processer | Grön 3 | 0 | 0'
    ]);
    expect(rowsOf(result)[7]).toBe('Hela ramverket | Grön 6Gul 5Röd 4Underlag saknas 3 | 3 | 2');
    expect(screen.getByText(/^Stängd 20 november 2025 av Karin Ahlgren\. Ramverk: Agera för säker vård 2020–2024\./)).toBeTruthy();
    expect(screen.getByText('Svar och beslut är som de var när omgången stängdes. Aktiviteterna räknas i planen som den är 17 november 2026.')).toBeTruthy();
  });

  test('every area has its themes with answers, decision and reason, and the group’s comment as text', async () => {
    await showState((await twoRounds()).reader, { site });
    const f1 = area(/^Fokusområde 1 Öka kunskap/);
    expect(f1.textContent).toContain('2 prioriterade teman, 1 med aktivitet');
    expect(within(f1).getByText(/^Fler rapporterar\./).textContent).toBe('Fler rapporterar.\n<b>Svaren</b> dröjer.');
    expect(f1.querySelector('b')).toBeNull();
    expect(rowOf('Avvikelserapportering').textContent).toContain('Skäl: Allt annat bygger på det.');
    expect(rowOf('Avvikelserapportering').textContent).toContain('Prioriteras1 aktivitet');
    expect(rowOf(/^Mätning och sammanställning av information om vårdskador$/).textContent).toContain('PrioriterasIngen aktivitet');
    expect(rowOf('Minimering').textContent).toMatch(/Inget svar.*Inget beslut$/);
    expect(area(/^Fokusområde 2/).textContent).toContain('Gruppen har inte skrivit någon kommentar.');
    expect(area(/^Fokusområde 2/).textContent).toContain('Inget prioriterat tema');
  });

  test('leads to the activities of a theme, and leaves the theme in the address for “back”', async () => {
    const { opened } = await showState((await twoRounds()).reader, { site });
    const link = screen.getByRole('link', { name: '2 aktiviteter för Engagerad ledning och tydlig styrning' });
    expect(link.getAttribute('href')).toBe('/plan?hp-theme=G.1');
    fireEvent.click(link);
    expect(opened).toEqual([['G.1', '?hp-view=state&hp-at=G.1']]);
  });

  test('a theme that the plan’s edition no longer has is counted and leads nowhere', async () => {
    const framework = { edition: 'ny', title: 'Ny', areas: [] };
    await showState((await twoRounds()).reader, { site: { ...site, framework } });
    expect(rowOf('Engagerad ledning').textContent).toContain('2 aktiviteter');
    expect(screen.queryByRole('link', { name: /aktivitet/ })).toBeNull();
  });
});

describe('beside the round before', () => {
  test('arrows and words say what became better, worse, known and unknown, in all, per area and in each answer', async () => {
    await showState((await twoRounds()).reader, { site });
    const key = screen.getByRole('complementary', { name: 'Så läser du bilden' });
    expect(key.textContent).toContain('Mot hösten 2024, av 18 svar:2 bättre1 sämre1 nu känt1 nu okänt');
    expect(area(/^Grundläggande/).textContent).toContain('Mot hösten 2024:1 bättre');
    expect(area(/^Fokusområde 2/).textContent).toContain('Mot hösten 2024:ingen skillnad');
    const [, , c] = within(rowOf('Engagerad ledning')).getAllByRole('cell');
    expect(c.textContent).toContain('Gul, var röd hösten 2024');
    expect(rowOf(/vårdens övergångar$/).textContent).toContain('Röd, underlag saknades hösten 2024');
    expect(c.querySelector('[title]')?.getAttribute('title')).toBe('Hösten 2024: Röd');
  });

  test('only what changed can be shown, with what it was written out, and stands in the address', async () => {
    await showState((await twoRounds()).reader, { site });
    fireEvent.click(screen.getByRole('button', { name: 'Bara ändrade teman' }));
    expect(window.location.search).toBe('?hp-view=state&hp-changed=1');
    expect(screen.getAllByRole('rowheader').filter(each => each.closest('[data-place]')).map(each => each.firstChild?.textContent)).toEqual([
      'Engagerad ledning och tydlig styrning', 'Avvikelserapportering', 'Mätning och sammanställning av information om vårdskador',
      'Mätning och sammanställning av information om vårdskador – i vårdens övergångar'
    ]);
    expect(screen.queryByRole('region', { name: /^Fokusområde 2/ })).toBeNull();
    // Somebody who asks for an area without a change gets it, and all others back.
    fireEvent.click(screen.getByRole('link', { name: /^2\. Tillförlitliga/ }));
    expect(document.activeElement).toBe(heading(/^Fokusområde 2/));
    expect(window.location.search).toBe('?hp-view=state&hp-at=F2');
  });

  test('another round, or none, is a choice in the address that “back” undoes', async () => {
    const rounds = await twoRounds();
    await showState(rounds.reader, { site });
    await choose(/^Jämför med: Hösten 2024/, 'Ingen');
    expect(window.location.search).toBe('?hp-view=state&hp-against=none');
    expect(screen.queryByText(/^Mot hösten/)).toBeNull();
    await choose(/^Omgång:/, 'Hösten 2024, särskilda boenden för äldre');
    expect(heading('Inget av 33 teman prioriteras')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Jämför med/ })).toBeNull();
    await act(async () => {
      window.history.back();
      await new Promise(resolve => window.addEventListener('popstate', resolve, { once: true }));
    });
    await waitFor(() => expect(heading(/^3 av 33/)).toBeTruthy());
    expect(rounds.memory.calls.filter(kind => kind === 'frozen')).toHaveLength(2);
  });

  test('when the other round cannot be read, the picture stands without it, and says so', async () => {
    const rounds = await twoRounds();
    const frozen = rounds.reader.frozen;
    const repository = { rounds: rounds.reader.rounds, frozen: (id: number) => (id === 1 ? Promise.reject(new PlanFailure('offline')) : frozen(id)) };
    await showState(repository, { site });
    expect(heading(/^3 av 33/)).toBeTruthy();
    expect(screen.getByText('Det gick inte att läsa hösten 2024, så inget jämförs.')).toBeTruthy();
  });
});

describe('the address', () => {
  test('points at a theme, which is brought into view and takes the focus', async () => {
    window.history.replaceState(null, '', '/?hp-view=state&hp-at=F1.4');
    await showState((await twoRounds()).reader, { site });
    expect(scrolled).toEqual(['F1.4']);
    expect(document.activeElement?.textContent).toMatch(/^Mätning och sammanställning av information om vårdskador/);
  });

  test('an area of the table is gone to again and again', async () => {
    await showState((await twoRounds()).reader, { site });
    fireEvent.click(screen.getByRole('link', { name: /^1\. Öka kunskap/ }));
    fireEvent.click(screen.getByRole('link', { name: /^1\. Öka kunskap/ }));
    expect(scrolled).toEqual(['F1', 'F1']);
    expect(document.activeElement).toBe(heading(/^Fokusområde 1/));
  });

  test('a round that is not closed gives the last one that is, and says so', async () => {
    window.history.replaceState(null, '', '/?hp-view=state&hp-round=99');
    await showState((await twoRounds()).reader, { site });
    expect(screen.getByText('Omgången som länken går till är inte stängd. Här visas den senaste som är stängd.')).toBeTruthy();
    expect(heading(/^3 av 33/)).toBeTruthy();
  });
});

describe('before there is a picture', () => {
  test('a reader is told when there will be one, and what is going on', async () => {
    const rounds = new SampleRounds();
    await rounds.begin('Hösten 2026', '2026-11-02');
    await showState(rounds.reader, { site });
    expect(heading('Ingen omgång är stängd än')).toBeTruthy();
    expect(screen.getByText(/^Nuläget visas här när/).textContent).toBe(
      'Nuläget visas här när analysgruppen har stängt sin första bedömningsomgång. Hösten 2026, särskilda boenden för äldre pågår sedan 2 november 2026.'
    );
    expect(screen.queryByRole('button', { name: 'Till bedömningen' })).toBeNull();
  });

  test('who may assess is led to the assessment', async () => {
    const { assessing } = await showState(new SampleRounds().owner, { site });
    fireEvent.click(screen.getByRole('button', { name: 'Till bedömningen' }));
    expect(assessing).toHaveLength(1);
  });

  test('a new round that goes on is named beside the old picture', async () => {
    const rounds = await twoRounds();
    await rounds.begin('Hösten 2026', '2026-11-02');
    await showState(rounds.reader, { site });
    expect(screen.getByText('Hösten 2026, särskilda boenden för äldre pågår och visas här när den är stängd.')).toBeTruthy();
    expect(heading(/^3 av 33/)).toBeTruthy();
  });

  test('a site without a plan shows what stands in its place', async () => {
    await showState(new SampleRounds().reader, { plan: { load: () => Promise.reject(new PlanFailure('notFound')) } });
    expect(screen.getByText('Planen är inte uppsatt')).toBeTruthy();
  });
});

describe('what goes wrong', () => {
  test('a picture that is not as it was frozen says so, and another round can be chosen', async () => {
    const rounds = await twoRounds();
    rounds.memory.failures.frozen = [new PlanFailure('invalid')];
    await showState(rounds.reader, { site });
    expect(screen.getByRole('alert').textContent).toContain('Hösten 2025 kan inte visas. Det som är sparat om den har ändrats sedan den stängdes.');
    await choose(/^Omgång:/, 'Hösten 2024, särskilda boenden för äldre');
    expect(heading('Inget av 33 teman prioriteras')).toBeTruthy();
  });

  test('what is out of reach is asked for again', async () => {
    const rounds = await twoRounds();
    rounds.memory.failures.frozen = [new PlanFailure('offline')];
    await showState(rounds.reader, { site });
    await act(async () => { fireEvent.click(screen.getByRole('button', { name: 'Försök igen' })); });
    expect(heading(/^3 av 33/)).toBeTruthy();
  });

  test('rounds that cannot be read are counted', async () => {
    const rounds = await twoRounds();
    const broken = { ...rounds.reader, rounds: async () => ({ ...await rounds.reader.rounds(), unreadable: [{ list: 'rounds', id: 7, problems: [] }] as never[] }) };
    await showState(broken, { site });
    expect(screen.getByText('En omgång kan inte läsas och visas inte här.')).toBeTruthy();
  });
});

test('prints itself alone', async () => {
  const print = jest.fn();
  window.print = print;
  await showState((await twoRounds()).reader, { site });
  fireEvent.click(screen.getByRole('button', { name: 'Skriv ut' }));
  expect(print).toHaveBeenCalledTimes(1);
  expect(heading('Nuläge: Hösten 2025, särskilda boenden för äldre')).toBeTruthy();
});

test('the round that is shown goes out as its Excel form, as it was frozen', async () => {
  const write = jest.spyOn(assessmentForm, 'write').mockResolvedValue(new Uint8Array([1]));
  await showState((await twoRounds()).reader, { site });
  await act(async () => { fireEvent.click(screen.getByRole('button', { name: 'Hämta som Excel' })); });
  expect(write.mock.calls[0][0]).toMatchObject({ title: 'Hösten 2025', closed: { by: 'Karin Ahlgren' } });
  expect(saveFile).toHaveBeenCalledWith(expect.stringMatching(/^Bedömning Hösten 2025, .*\.xlsx$/), expect.anything(), assessmentForm.mediaType);
});

test('speaks English, but for the words of the round and the framework', async () => {
  await showState((await twoRounds()).reader, { site, language: 'en' });
  expect(heading('3 of 33 themes are prioritised, 1 of them has no activity')).toBeTruthy();
  expect(area(/^Fokusområde 1/).textContent).toContain('Against Hösten 2024:1 better1 worse1 now known1 now unknown');
  const own = document.body.textContent?.match(/\b(Tema|Beslut|Aktiviteter|Kommentar|Grön|Gul|Röd|Saknas|Prioriteras|Avvakta|Stängd|Omgång|Jämför|Skriv ut|Skäl)\b/g);
  expect(own).toBeNull();
});
