import { agera2020, themesOf } from '.';
import { isOwnTheme, ownThemeKey, themeProblem } from './edit';
import { readEdition } from './load';

test('a theme of one’s own has a key that no edition and no other theme has', () => {
  const keys = themesOf(agera2020).map(({ key }) => key);
  expect([ownThemeKey('F2', keys), ownThemeKey('F2', [...keys, 'F2.e1', 'F2.e2', 'F1.e3'])]).toEqual(['F2.e1', 'F2.e3']);
  expect(themesOf(agera2020).some(isOwnTheme)).toBe(false);
  expect(isOwnTheme({ key: 'F2.e1', areaKey: 'F2' })).toBe(true);
  expect(readEdition({ edition: 'x-1', title: 'X', areas: [{ key: 'F2', title: 'F', themes: [{ key: 'F2.e1', title: 'T' }] }] })).toMatchObject({ failures: [{ reason: 'badKey', row: 2 }] });
});

test.each([
  ['F2', 'Digital säkerhet', undefined], ['F2', '  ', 'noTitle'], ['X', 'Digital säkerhet', 'noArea'], ['F2', 'ändamålsenliga vårdmiljöer ', 'sameTitle'], ['F2', 'x'.repeat(256), 'longTitle']
])('a theme in %s called “%.20s”: %s', (area, title, problem) => expect(themeProblem(agera2020, area, title)).toBe(problem));

describe('an edition from a file', () => {
  test('is read as it was written, through JSON', () => expect(readEdition(JSON.parse(JSON.stringify(agera2020)))).toEqual({ framework: agera2020 }));

  test.each<[string, unknown, unknown[]]>([
    ['a list', [], [{ reason: 'notAnEdition' }]],
    ['nothing of it', {}, [{ reason: 'noEdition', found: undefined }, { reason: 'noTitle' }, { reason: 'noAreas' }]],
    ['an area without themes', { edition: 'ny-2026', title: 'Ny', areas: [{ key: 'A', title: 'A' }] }, [{ reason: 'noThemes', row: 1, found: 'A' }]],
    ['every fault with its row', {
      edition: 'ny-2026', title: 'Ny', areas: [
        { key: 'A', title: 'A', themes: [{ key: 'A.1', title: '' }, { key: 'B.1', title: 'Fel område' }, { key: 'A.1', title: 'Dubbel' }] },
        { key: 'b!', title: 'B', themes: [{ key: 7, title: 'Siffra' }] }, { key: 'C', title: 'C', themes: [{ key: 'C.1', title: 'C', parentKey: 'A.1' }] }
      ]
    }, [{ reason: 'noTitle', row: 2 }, { reason: 'wrongArea', row: 3, found: 'B.1' }, { reason: 'badKey', row: 5, found: 'b!' }, { reason: 'badKey', row: 6, found: '7' }, { reason: 'sameKey', row: 4, found: 'A.1' }, { reason: 'noParent', row: 8, found: 'A.1' }]],
    ['more rows than the list has room for', { edition: 'ny-2026', title: 'Ny', areas: Array.from({ length: 600 }, () => ({})) }, [{ reason: 'tooMany', row: 501 }]]
  ])('%s', (_what, value, failures) => expect(readEdition(value)).toEqual({ failures }));
});
