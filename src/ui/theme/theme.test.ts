import { contrast } from './contrast';
import { darkSlots, lightSlots } from './siteTheme';
import { widthNames } from './useWidth';
import { resolveTheme } from './variables';

const statusTexts = ['--klar', '--pagar', '--ej', '--sen', '--stod', '--tyst', '--paus', '--avbr'] as const;

const themes = {
  'none': undefined,
  'light': { isInverted: false, palette: { ...lightSlots } },
  'dark': { isInverted: true, palette: { ...darkSlots } },
  'neutral section': { palette: { ...lightSlots, white: '#f3f2f1', neutralLighter: '#edebe9' }, semanticColors: { bodyBackground: '#faf9f8' } },
  'dark blue section': { isInverted: true, palette: { ...darkSlots, white: '#124d74', neutralLighter: '#1f587e' }, semanticColors: { bodyBackground: '#124d74' } },
  'strong section': { isInverted: true, palette: { ...lightSlots, white: '#0078d4', neutralPrimary: '#ffffff' }, semanticColors: { bodyBackground: '#0078d4' } }
};

test.each(Object.entries(themes))('status texts can be read in the theme: %s', (_name, theme) => {
  const { variables } = resolveTheme(theme);
  for (const name of statusTexts) {
    expect(contrast(variables[name], variables['--white'])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(variables[name], variables['--neutralLighter'])).toBeGreaterThanOrEqual(4.5);
  }
});

test('a strong section gives an island in the standard light theme', () => {
  const { island, dark, variables } = resolveTheme(themes['strong section']);
  expect({ island, dark, page: variables['--white'], text: variables['--neutralPrimary'] })
    .toEqual({ island: true, dark: false, page: '#ffffff', text: '#323130' });
});

test('a section so dark that it carries our texts is written on in its own colours, on surfaces that they can be read on', () => {
  const { island, variables } = resolveTheme({
    isInverted: true,
    palette: { ...lightSlots, white: '#0b2a4a', neutralPrimary: '#ffffff', neutralSecondary: '#8a8886', neutralLighter: '#71afe5', themeLighter: '#d2d0ce', themeDarker: '#ffffff' },
    semanticColors: { bodyBackground: '#0b2a4a', bodyStandoutBackground: '#0a2440', bodyText: '#fdfdfd', bodySubtext: '#fefefe' }
  });
  expect(island).toBe(false);
  expect(['--neutralPrimary', '--neutralSecondary', '--neutralLighter', '--themeLighter'].map(name => variables[name as '--link'])).toEqual(['#fdfdfd', '#fefefe', '#0a2440', '#0a2440']);
});

test('the site’s own colours win over the standard ones', () => {
  const { variables, island } = resolveTheme({ palette: { themePrimary: '#17628f' }, semanticColors: { link: '#155a86' } });
  expect(variables['--themePrimary']).toBe('#17628f');
  expect(variables['--link']).toBe('#155a86');
  expect(variables['--neutralPrimary']).toBe('#323130');
  expect(island).toBe(false);
});

test('an inverted theme that names no page colour is dark', () => {
  expect(resolveTheme({ isInverted: true }).dark).toBe(true);
});

test('contrast is that of WCAG', () => {
  expect(contrast('#000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('rgb(118, 118, 118)', 'white')).toBeUndefined();
  expect(contrast('rgb(118, 118, 118)', '#fff')).toBeCloseTo(4.54, 1);
});

test('a column is narrow by its own width', () => {
  expect([320, 390, 900, 901, 1180, 1181].map(width => widthNames(width).join(' ')))
    .toEqual(['tiny narrow', 'narrow', 'narrow', 'medium', 'medium', 'wide']);
});
