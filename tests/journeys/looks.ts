import { Page, expect } from '@playwright/test';
import { ThemeName, paletteStyles, sectionTheme } from '../../local-tenant/page/theme';
import { violations } from './axe';

/** One way to look at the page; taken on while it stands, without loading it anew. */
interface Look {
  name: string;
  theme: ThemeName;
  width: number;
  forced?: boolean;
  /** What axe looks at: everything, or what colours can break (the rest is the same as in light). */
  axe: 'all' | 'colours';
}

/** 320 px is a page of 1280 px at 400 %. */
const looks: Look[] = [
  { name: 'dark', theme: 'dark', width: 1280, axe: 'colours' },
  { name: 'forced colours', theme: 'light', width: 1280, forced: true, axe: 'colours' },
  { name: 'coloured section, phone', theme: 'soft', width: 390, axe: 'colours' },
  { name: 'strongly coloured section', theme: 'strong', width: 1280, axe: 'colours' },
  { name: '400 % zoom', theme: 'light', width: 320, axe: 'all' },
  { name: 'light', theme: 'light', width: 1280, axe: 'all' }
];

async function takeOn(page: Page, { theme, width, forced }: Look): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ forcedColors: forced ? 'active' : 'none', reducedMotion: 'reduce' });
  await page.evaluate(({ given, styles, name }) => {
    // The page paints its section by this name, as it does when it is opened in the theme.
    document.documentElement.dataset.theme = name;
    const sheet = document.getElementById('look') ?? document.head.appendChild(Object.assign(document.createElement('style'), { id: 'look' }));
    sheet.textContent = styles;
    window.insidan.setTheme?.(given);
  }, { given: JSON.parse(JSON.stringify(sectionTheme(theme))) as unknown, styles: paletteStyles(theme), name: theme });
  // The web part measures its own width and draws itself for it in the frames after.
  await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

/** How far the page is wider than its window; what scrolls by itself counts for its frame alone. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Spacing of text that readers may set for themselves (WCAG 1.4.12). */
const spacing = '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-bottom: 2em !important; }';

/** Words that are cut when text takes more room; what shortens itself with an ellipsis has its whole text elsewhere. */
function clippedText(): string[] {
  const part = document.querySelectorAll<HTMLElement>('[data-handlingsplan] :is(button, a, label, th, td, h2, h3, p, li)');
  const visible = (element: Element): boolean => element.getClientRects().length > 0;
  return Array.from(part).filter(element => {
    const { overflow: clips, textOverflow, clipPath, position } = getComputedStyle(element);
    const hides = clips.includes('hidden') && textOverflow !== 'ellipsis' && clipPath === 'none' && position !== 'absolute';
    return hides && visible(element) && !element.querySelector(':scope [class*="sr-only"]') && element.scrollHeight > element.clientHeight + 2;
  }).map(element => `${element.tagName} ${(element.textContent ?? '').slice(0, 40)}`);
}

/** Headings that skip a level, in the order of the page. */
function skippedHeadings(): string[] {
  const levels = Array.from(document.querySelectorAll('h1, h2, h3, h4, h5, h6')).filter(each => each.getClientRects().length > 0);
  return levels.filter((heading, at) => at > 0 && Number(heading.tagName[1]) > Number(levels[at - 1].tagName[1]) + 1).map(heading => `${heading.tagName} ${heading.textContent}`);
}

const running = (): string[] => document.getAnimations().filter(({ playState }) => playState === 'running').map(animation => (animation as CSSAnimation).animationName ?? 'transition');

/**
 * Holds what stands on the page in every look: axe, nothing that scrolls sideways at 390 and 320 px, no skipped heading, no movement for who
 * asked for none, nothing cut when text is spaced.
 */
export async function expectAccessible(page: Page, step: string): Promise<void> {
  for (const look of looks) {
    await takeOn(page, look);
    expect.soft(await violations(page, look.axe === 'colours'), `${step}, ${look.name}`).toEqual([]);
    expect.soft(await overflow(page), `${step}, ${look.name}: nothing scrolls sideways`).toBeLessThanOrEqual(0);
  }
  expect.soft(await page.evaluate(skippedHeadings), `${step}: headings in order`).toEqual([]);
  expect.soft(await page.evaluate(running), `${step}: no movement`).toEqual([]);
  const sheet = await page.addStyleTag({ content: spacing });
  expect.soft(await page.evaluate(clippedText), `${step}: spaced text is not cut`).toEqual([]);
  expect.soft(await overflow(page), `${step}: spaced text does not scroll sideways`).toBeLessThanOrEqual(0);
  await sheet.evaluate(element => (element as HTMLElement).remove());
}
