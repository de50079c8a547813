/** @jest-environment jsdom */

const written = (): string[] =>
  Array.from(document.querySelectorAll('style')).reduce<string[]>((rules, { sheet }) => rules.concat(Array.from(sheet?.cssRules ?? [], rule => rule.cssText)), []);

test('Fluent, loaded by its folder, writes no rule that fetches a font, and the page keeps its own setting', async () => {
  const pages = window as { FabricConfig?: unknown };
  const setting = { fontBaseUrl: 'https://fonts.bjorkvik.example' };
  pages.FabricConfig = setting;
  const { TextField } = await import('./index');
  expect(TextField).toBeDefined();
  expect(written().length).toBeGreaterThan(0);
  expect(written().filter(rule => /@font-face|https?:/.test(rule))).toEqual([]);
  expect(pages.FabricConfig).toBe(setting);
});
