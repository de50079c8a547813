import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../browser';
import { iconSizes } from './checks';

/** Draws the icons of teams-manifest anew from their drawings: `node --import tsx scripts/teams/icons.ts`. Look at them before they are committed. */
const folder = resolve(__dirname, '../../teams-manifest');

async function draw(): Promise<void> {
  const browser = await chromium.launch(await findBrowser());
  try {
    for (const [name, size] of Object.entries(iconSizes)) {
      const page = await browser.newPage({ viewport: { width: size, height: size }, deviceScaleFactor: 1 });
      await page.setContent(`<body style="margin:0;display:grid">${readFileSync(resolve(folder, `${name}.svg`), 'utf8')}</body>`);
      writeFileSync(resolve(folder, `${name}.png`), await page.screenshot({ omitBackground: true }));
    }
  } finally {
    await browser.close();
  }
}

void draw();
