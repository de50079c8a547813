import { Activity } from '..';
import { makeActivity } from '../testing/samples';
import { agera2020 } from './agera2020';
import { compareEditions, editionKeyOf, isSameEdition, misplacedActivities, withHiddenThemes, withOwnThemes } from './editions';
import { Framework } from './types';

const areas = (framework: Framework, key: string, change: (area: Framework['areas'][number]) => Framework['areas'][number]): Framework =>
  ({ ...framework, areas: framework.areas.map(area => (area.key === key ? change(area) : area)) });

/** F1 loses its second theme, so that the third and later ones move up; F5 goes; F2.6 is reworded; F3 gets one more. */
function nextEdition(): Framework {
  const f1 = agera2020.areas[1].themes.filter(({ key }) => key !== 'F1.2').map((theme, at) => ({ ...theme, key: `F1.${at + 1}` }));
  const changed = areas(areas(areas(agera2020, 'F1', area => ({ ...area, themes: f1 })), 'F2', area => ({ ...area, themes: area.themes.map(theme => (theme.key === 'F2.6' ? { ...theme, title: 'Ändamålsenliga miljöer' } : theme)) })),
    'F3', area => ({ ...area, themes: [...area.themes, { key: 'F3.7', areaKey: 'F3', title: 'Digital säkerhet' }] }));
  return { edition: 'agera-2025-2030', title: 'Agera för säker vård 2025–2030', areas: changed.areas.filter(({ key }) => key !== 'F5') };
}

const withTheme = (id: number, areaKey: string, themeKey?: string): Activity => makeActivity({ id, areaKey, themeKey });

test('a new edition adds, renames, moves and drops', () => {
  const { areas: changed, themes } = compareEditions(agera2020, nextEdition());
  expect([changed.added, changed.renamed, changed.dropped.map(({ before }) => before.key)]).toEqual([[], [], ['F5']]);
  expect(themes.added.map(({ key }) => key)).toEqual(['F3.7']);
  expect(themes.renamed.map(({ before, after, elsewhere }) => [before.key, after.title.slice(0, 12), elsewhere])).toEqual([
    ['F1.2', 'Minimering a', undefined], ['F1.3', 'Mätning och ', 'F1.2'], ['F1.4', 'Mätning och ', 'F1.3'], ['F2.6', 'Ändamålsenli', undefined]
  ]);
  expect(themes.dropped.map(({ before, elsewhere }) => [before.key, elsewhere])).toEqual([['F1.5', 'F1.4'], ['F5.1', undefined], ['F5.2', undefined], ['F5.3', undefined]]);
});

test('an edition compared with itself says nothing', () =>
  expect(compareEditions(agera2020, agera2020)).toEqual({ areas: { added: [], renamed: [], dropped: [] }, themes: { added: [], renamed: [], dropped: [] } }));

test('activities without a place, and those whose key would come to mean another theme, are listed with where their theme has gone', () => {
  const activities = [withTheme(1, 'F1', 'F1.1'), withTheme(2, 'F1', 'F1.5'), withTheme(3, 'F1', 'F1.3'), withTheme(4, 'F5'), withTheme(5, 'F5', 'F5.1'), withTheme(6, 'F2', 'F2.6'), withTheme(7, 'F2')];
  const found = misplacedActivities(activities, nextEdition(), agera2020);
  expect(found.map(({ activity: { id }, why, elsewhere }) => [id, why, elsewhere])).toEqual([[2, 'noTheme', 'F1.4'], [3, 'otherTheme', 'F1.2'], [4, 'noArea', undefined], [5, 'noTheme', undefined]]);
  expect(found[3].was).toBe('Beredskap och planering för hantering av risker på lång sikt');
  expect(misplacedActivities(activities, agera2020)).toEqual([]);
  expect(misplacedActivities([withTheme(8, 'F9', 'F9.1')], agera2020)).toMatchObject([{ why: 'noTheme' }]);
});

describe('what is the municipality’s own', () => {
  const own = { key: 'F2.e1', areaKey: 'F2', title: 'Hemgång' };
  const present = areas(areas(agera2020, 'F2', area => ({ ...area, themes: [...area.themes.map(theme => (theme.key === 'F2.5' || theme.key === 'F2.6' ? { ...theme, hidden: true } : theme)), own] })),
    'F5', area => ({ ...area, themes: [...area.themes, { key: 'F5.e1', areaKey: 'F5', title: 'Elavbrott' }] }));
  const themesIn = (framework: Framework, key: string): string[] => framework.areas.find(area => area.key === key)?.themes.map(theme => `${theme.key}${theme.hidden ? ' hidden' : ''}`) ?? [];

  test('comes along into the areas that are still there, and what is hidden stays so under the same name', () => {
    const taken = withHiddenThemes(withOwnThemes(nextEdition(), present), present);
    expect(themesIn(taken, 'F2')).toEqual(['F2.1', 'F2.2', 'F2.3', 'F2.4', 'F2.5 hidden', 'F2.6', 'F2.e1']);
    expect(themesIn(taken, 'F5')).toEqual([]);
    expect(compareEditions(present, taken).themes.dropped.map(({ before }) => before.key)).toContain('F5.e1');
  });

  test('is nothing of what an edition says', () => {
    expect([isSameEdition(agera2020, present), isSameEdition(withOwnThemes(agera2020, present), present), isSameEdition(agera2020, nextEdition())]).toEqual([true, true, false]);
    expect(themesIn(withOwnThemes(present, present), 'F5')).toEqual(['F5.1', 'F5.2', 'F5.3', 'F5.e1']);
  });

  test('is not doubled where the edition has taken its name up', () => {
    const next = areas(nextEdition(), 'F2', area => ({ ...area, themes: [...area.themes, { key: 'F2.7', areaKey: 'F2', title: 'hemgång' }] }));
    expect(themesIn(withOwnThemes(next, present), 'F2').slice(-2)).toEqual(['F2.6', 'F2.7']);
    expect(misplacedActivities([withTheme(1, 'F2', 'F2.e1')], withOwnThemes(next, present), present)).toMatchObject([{ why: 'noTheme', elsewhere: 'F2.7' }]);
  });
});

test.each([['Agera för säker vård 2025–2030', 'agera-for-saker-vard-2025-2030'], ['  Åäö! ', 'aao'], ['–', ''], ['x'.repeat(80), 'x'.repeat(50)]])('“%s” has the key %s', (title, key) => expect(editionKeyOf(title)).toBe(key));
