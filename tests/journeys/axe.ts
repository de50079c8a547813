import { readFileSync } from 'node:fs';
import { Frame, Page } from '@playwright/test';

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  nodes: { target: string[] }[];
}

/** What axe finds against WCAG 2.2 A and AA on the whole page; `coloursOnly`: of contrast alone, which takes a part of the time. */
export async function violations(page: Page | Frame, coloursOnly: boolean = false): Promise<string[]> {
  if (!await page.evaluate(() => 'axe' in window)) await page.evaluate(axeSource);
  const found = await page.evaluate(async rules => {
    const { axe } = window as unknown as { axe: { run(root: Document, options: object): Promise<{ violations: Violation[] }> } };
    // Of what is as it should be nothing is asked: to name each of its places takes a fifth of the time.
    const result = await axe.run(document, { runOnly: rules, resultTypes: ['violations'] });
    return result.violations;
  }, coloursOnly ? ['color-contrast'] : ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.target.join(' ')).slice(0, 3).join(' | ')}`);
}
