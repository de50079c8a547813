import { agera2020, areaByKey, shortAreaTitle, themeByKey, themesOf } from '.';

describe('Agera för säker vård 2020–2024', () => {
  const themes = themesOf(agera2020);

  test('has 6 areas with 9, 5, 6, 6, 4 and 3 themes, sub-themes counted', () => {
    expect(agera2020.areas.map(area => [area.key, area.themes.length])).toEqual([['G', 9], ['F1', 5], ['F2', 6], ['F3', 6], ['F4', 4], ['F5', 3]]);
  });

  test('every key is its own and tells its area; every parent stands in the same area', () => {
    expect(new Set(themes.map(theme => theme.key)).size).toBe(themes.length);
    for (const theme of themes) {
      expect(theme.key.startsWith(`${theme.areaKey}.`)).toBe(true);
      if (theme.parentKey) expect(themeByKey(agera2020, theme.parentKey)?.areaKey).toBe(theme.areaKey);
    }
  });

  test('the five sub-themes belong to “Patienten som medskapare”', () => {
    const parts = themes.filter(theme => theme.parentKey);
    expect(parts.map(theme => theme.key)).toEqual(['G.4.1', 'G.4.2', 'G.4.3', 'G.4.4', 'G.4.5']);
    expect(new Set(parts.map(theme => themeByKey(agera2020, theme.parentKey)?.title))).toEqual(new Set(['Patienten som medskapare']));
  });

  test('a key finds its area or theme, and nothing else', () => {
    expect(areaByKey(agera2020, 'F2')?.title).toBe('Fokusområde 2: Tillförlitliga och säkra system och processer');
    expect(themeByKey(agera2020, 'F2.6')?.title).toBe('Ändamålsenliga vårdmiljöer');
    expect([areaByKey(agera2020, 'F9'), areaByKey(agera2020, undefined), themeByKey(agera2020, 'F2'), themeByKey(agera2020, undefined)]).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('an area’s short title', () => expect(agera2020.areas.map(shortAreaTitle)).toEqual(
    ['Grundläggande förutsättningar', 'Fokusområde 1', 'Fokusområde 2', 'Fokusområde 3', 'Fokusområde 4', 'Fokusområde 5']
  ));
});
