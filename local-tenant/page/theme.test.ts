import { resolveTheme } from '../../src/ui/theme';
import { contrast } from '../../src/ui/theme/contrast';
import { sectionTheme, themeNames } from './theme';

const pairs = [
  ['--neutralSecondary', '--white'], ['--neutralSecondary', '--neutralLighter'], ['--neutralSecondary', '--neutralLighterAlt'], ['--neutralPrimary', '--white'],
  ['--neutralDark', '--themeLighterAlt'], ['--themeDarker', '--themeLighter'], ['--link', '--white'], ['--onTheme', '--themePrimary'],
  ['--klar', '--neutralLighter'], ['--sen', '--neutralLighter'], ['--tyst', '--neutralLighter']
] as const;

describe('the web part in a section', () => {
  it.each(themeNames.flatMap(name => pairs.map(([text, surface]) => [name, text, surface] as const)))('%s: %s can be read on %s (R255)', (name, text, surface) => {
    const { variables } = resolveTheme(sectionTheme(name));
    expect(contrast(variables[text], variables[surface])).toBeGreaterThanOrEqual(4.5);
  });

  it('takes its muted texts from the section, and paints a page of its own only where the section carries none of ours', () => {
    const resolved = themeNames.map(name => [name, resolveTheme(sectionTheme(name))] as const);
    expect(resolved.filter(([, { island }]) => island).map(([name]) => name)).toEqual(['strong']);
    for (const [name, { island, variables }] of resolved) {
      if (!island) expect(variables['--neutralSecondary']).toBe(sectionTheme(name).semanticColors.bodySubtext);
    }
  });
});
