import { chromium } from '@playwright/test';
import { findBrowser } from './browser';
import { violations } from '../tests/journeys/axe';
const url = 'http://localhost:4740/sites/insidan/SitePages/Patientsakerhet.aspx';
(async () => {
  const browser = await chromium.launch({ ...(await findBrowser()), headless: true });
  const page = await browser.newPage({ locale: 'sv-SE', timezoneId: 'Europe/Stockholm', viewport: { width: 1280, height: 1000 } });
  await page.goto(`${url}?user=alva.nyman&theme=strong`);
  await page.getByText(/^Sedan/).first().waitFor();
  await page.waitForTimeout(2500);
  console.log('strong', await violations(page, true));
  await page.screenshot({ path: '/tmp/w/shots/sum-strong.png' });
  await page.goto(`${url}?user=karin.ahlgren&theme=light`);
  await page.getByText(/^Sedan/).first().waitFor();
  await page.waitForTimeout(2500);
  await page.screenshot({ path: '/tmp/w/shots/sum-plan2.png' });
  await browser.close();
})().catch(e => { console.error(e); process.exit(1); });
