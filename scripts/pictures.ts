import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { Browser, FrameLocator, Page, chromium } from '@playwright/test';
import { findBrowser } from './browser';

/**
 * Takes the pictures that the documents show, from a local tenant that runs with the sample plan:
 * `node --import tsx scripts/pictures.ts [address of the page [names of those to take]]`. Look at them before they are committed.
 */
const pageUrl = process.argv[2] ?? 'http://localhost:4321/sites/insidan/SitePages/Patientsakerhet.aspx';
const wanted = process.argv.slice(3);
const folder = resolve(__dirname, '../docs/images');

interface Picture {
  name: string;
  /** Another page of the site, by its file's name. */
  file?: string;
  /** A view of the page beside the plan, and what stands there when it is drawn; undefined: the plan. */
  view?: (page: Page) => Promise<void>;
  /** Whose Teams it is of; undefined: the intranet page. */
  teamsOf?: string;
  query: Record<string, string>;
  width: number;
  height: number;
  forcedColors?: 'active';
  /** What is done on the page before the picture. */
  act?: (page: Page) => Promise<void>;
}

const openDetails = async (page: Page): Promise<void> => {
  await page.getByText('Boende och närstående är med när vårdplanen skrivs').first().click();
  await page.getByRole('dialog').getByRole('heading', { name: 'Historik' }).waitFor();
};

const teamsApp = (page: Page): FrameLocator => page.frameLocator('iframe[name="embedded-page-container"]');

const beginReport = async (page: Page): Promise<void> => {
  await teamsApp(page).getByRole('tabpanel').getByRole('button', { name: 'Klar', exact: true }).first().click();
  await teamsApp(page).getByRole('button', { name: 'Spara' }).waitFor();
};

const openRecord = async (page: Page): Promise<void> => {
  await teamsApp(page).getByText('Anteckningar', { exact: true }).click();
  await teamsApp(page).getByRole('heading', { name: 'Det här gick ni igenom' }).waitFor();
};

/** The round that is open in the sample, at an area that is half answered. */
const openArea = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^1\. Öka kunskap/ }).click();
  await page.locator('[data-cell="F1.3/b"]').focus();
};

const grid = (page: Page): Promise<void> => page.getByRole('grid').waitFor();
const state = (page: Page): Promise<void> => page.getByRole('complementary', { name: 'Så läser du bilden' }).getByText(/bättre/).waitFor();
const matrix = (page: Page): Promise<void> => page.getByRole('table', { name: 'Förväntad effekt mot resursåtgång' }).waitFor();
const onlyChanged = (page: Page): Promise<void> => page.getByRole('button', { name: 'Bara ändrade teman' }).click();

const learningFile = 'Larandeexempel.aspx';
const cards = (page: Page): Promise<void> => page.getByRole('article').first().waitFor();
const marks = (page: Page): Promise<void> => page.getByRole('region', { name: 'Genomgånget på APT' }).waitFor();
const drafts = (page: Page): Promise<void> => page.getByRole('button', { name: 'Nytt exempel' }).waitFor();
const review = (page: Page): Promise<void> => page.getByRole('heading', { name: 'Logg' }).waitFor();
const news = (page: Page): Promise<void> => page.getByRole('heading', { name: 'Nyheter' }).waitFor();

const chooseUnit = async (page: Page): Promise<void> => {
  await page.getByRole('combobox', { name: 'Vår enhet' }).selectOption({ label: 'Äldreomsorg' });
};

/** A text as somebody begins it: a number that blocks, a name and a day. */
const writeWithFinds = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Nytt exempel' }).click();
  await page.getByRole('textbox', { name: 'Rubrik', exact: true }).fill('Dosetten som fylldes två gånger');
  await page.getByRole('textbox', { name: 'Händelse', exact: true }).fill('Torsdagen den 12 mars fick Gunvor Lind (19121212-1212) dubbel dos i rum 14. Läkemedlet var 2,5 mg.');
  await page.getByText('Delen är inte skickad.').waitFor();
};

const openNews = async (page: Page): Promise<void> => {
  await page.getByRole('article').first().getByRole('link').click();
  await page.getByRole('heading', { name: 'Det här hände' }).waitFor();
};

const pictures: Picture[] = [
  { name: 'plan', query: { user: 'karin.ahlgren', theme: 'light' }, width: 1280, height: 1100 },
  { name: 'plan-dark', query: { user: 'karin.ahlgren', theme: 'dark' }, width: 1280, height: 900 },
  { name: 'plan-forced-colors', query: { user: 'karin.ahlgren', theme: 'light' }, width: 1280, height: 900, forcedColors: 'active' },
  { name: 'plan-phone', query: { user: 'alva.nyman', theme: 'light' }, width: 390, height: 1400 },
  { name: 'details', query: { user: 'samira.haddad', theme: 'light', 'hp-signal': 'late' }, width: 1280, height: 1000, act: openDetails },
  { name: 'assessing', view: grid, query: { user: 'karin.ahlgren', theme: 'light', 'hp-view': 'assess' }, width: 1280, height: 1150, act: openArea },
  { name: 'current-state', view: state, query: { user: 'alva.nyman', theme: 'light', 'hp-view': 'state' }, width: 1280, height: 1100 },
  { name: 'comparison', view: state, query: { user: 'alva.nyman', theme: 'light', 'hp-view': 'state' }, width: 1280, height: 1100, act: onlyChanged },
  { name: 'matrix', view: matrix, query: { user: 'karin.ahlgren', theme: 'light', 'hp-view': 'priorities' }, width: 1280, height: 1350 },
  { name: 'learning-feed', file: learningFile, view: cards, query: { user: 'alva.nyman', theme: 'light' }, width: 1280, height: 1280, act: chooseUnit },
  { name: 'learning-example', file: learningFile, view: marks, query: { user: 'ritva.lahti', theme: 'light', 'le-example': 'sample-example-2' }, width: 1280, height: 1800 },
  { name: 'learning-writing', file: learningFile, view: drafts, query: { user: 'lena.forsberg', theme: 'light', 'le-view': 'drafts' }, width: 1280, height: 1150, act: writeWithFinds },
  { name: 'learning-review', file: learningFile, view: review, query: { user: 'tove.ek', theme: 'light', 'le-view': 'review', 'le-review': 'sample-draft-2' }, width: 1280, height: 1300 },
  { name: 'learning-news', file: 'Home.aspx', view: news, query: { user: 'alva.nyman', theme: 'light' }, width: 1280, height: 1150, act: openNews },
  { name: 'meeting', teamsOf: 'samira-haddad', query: { stage: 'in' }, width: 900, height: 900 },
  { name: 'meeting-report', teamsOf: 'samira-haddad', query: { stage: 'in' }, width: 900, height: 900, act: beginReport },
  { name: 'meeting-before', teamsOf: 'karin-ahlgren', query: { stage: 'before' }, width: 1280, height: 1200 },
  { name: 'meeting-record', teamsOf: 'karin-ahlgren', query: { stage: 'before', theme: 'dark' }, width: 1280, height: 1200, act: openRecord }
];

async function take(page: Page, { name, file, view, teamsOf, query, act }: Picture): Promise<void> {
  await page.goto(`${teamsOf ? teamsUrl(teamsOf) : new URL(file ?? '', pageUrl).href}?${new URLSearchParams(query)}`);
  await (view?.(page) ?? (teamsOf ? teamsApp(page).getByRole('tab').first().waitFor() : wholePlan(page)));
  await act?.(page);
  await page.screenshot({ path: resolve(folder, `${name}.png`), animations: 'disabled' });
}

/** What comes after the first rows belongs to the picture. */
async function wholePlan(page: Page): Promise<void> {
  await page.getByText(/^Visar \d+\sav/).first().waitFor();
  await page.getByRole('link', { name: 'Läs statusrapporten' }).waitFor();
  await page.getByText(/\d+ klara?$/).first().waitFor();
}

function teamsUrl(participant: string): string {
  const url = new URL('/teams/client', pageUrl);
  url.hostname = `${participant}.localhost`;
  return url.href;
}

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({ ...(await findBrowser()), headless: true });
  try {
    for (const picture of pictures.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) await takeIn(browser, picture);
  } finally {
    await browser.close();
  }
}

async function takeIn(browser: Browser, picture: Picture): Promise<void> {
  const { width, height, forcedColors } = picture;
  const context = await browser.newContext({
    viewport: { width, height }, locale: 'sv-SE', timezoneId: 'Europe/Stockholm', reducedMotion: 'reduce', forcedColors: forcedColors ?? 'none'
  });
  await take(await context.newPage(), picture);
  await context.close();
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
