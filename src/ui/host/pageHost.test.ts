import { contrast } from '../theme/contrast';
import { resolveTheme } from '../theme';
import { siteThemeOf } from './hostTheme';
import { pageHost } from './pageHost';

test('a page is known at once, and its links stay on the intranet', async () => {
  const host = pageHost();
  expect(await host.context()).toEqual({ kind: 'page', frame: 'page', theme: 'light' });
  expect(host.linkTo({ subPageId: 'activity/7', label: 'x', webUrl: 'https://a/b' })).toBe('https://a/b');
  expect(() => host.onTheme(() => undefined)()).not.toThrow();
});

test('each theme of Teams has a ground of its own, none an island', () => {
  const grounds = (['light', 'dark', 'contrast'] as const).map(name => {
    const { dark, highContrast, island } = resolveTheme(siteThemeOf(name));
    return { dark, highContrast, island };
  });
  expect(grounds).toEqual([
    { dark: false, highContrast: false, island: false }, { dark: true, highContrast: false, island: false }, { dark: true, highContrast: true, island: false }
  ]);
});

const { variables } = resolveTheme(siteThemeOf('contrast'));
const texts = ['neutralPrimary', 'neutralSecondary', 'neutralDark', 'themeDarker', 'link', 'klar', 'pagar', 'ej', 'sen', 'stod', 'tyst', 'paus', 'avbr'];
const surfaces = ['white', 'neutralLighter', 'neutralLighterAlt', 'themeLighter', 'themeLighterAlt', 'klarTint', 'senTint', 'stodTint', 'tystTint', 'pagarTint'];

test.each(texts)('in high contrast the text %s is 7:1 on every surface', text => {
  for (const surface of surfaces) expect(contrast(variables[`--${text}`], variables[`--${surface}`])).toBeGreaterThanOrEqual(7);
});

test.each(['themePrimary', 'themeDarkAlt'])('in high contrast a button of %s carries its text at 7:1', fill => {
  expect(contrast(variables['--onTheme'], variables[`--${fill}`])).toBeGreaterThanOrEqual(7);
});

test.each(['neutralLight', 'neutralQuaternaryAlt', 'neutralTertiaryAlt', 'neutralSecondaryAlt', 'klarSolid', 'pagarSolid', 'senSolid', 'stodSolid', 'tystSolid', 'avbrSolid'])('in high contrast the line or bar %s is 7:1 on black', name => {
  expect(contrast(variables[`--${name}`], '#000000')).toBeGreaterThanOrEqual(7);
});
