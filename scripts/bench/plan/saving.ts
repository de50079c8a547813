import { Opened, ask } from './opened';

/** How a saved change came to the screen. */
export interface Saving {
  /** Frames from the press on “Spara” until the row showed it; 1 is the next frame. */
  frames: number;
  milliseconds: number;
  /** From then until SharePoint's answer stood there too. */
  confirmedAfter: number;
}

/** What is written behind the activity's title. */
const added = ' med uppföljning';

/** Changes the title of the first activity in the panel, as a person would, and watches its row. */
export async function saveOnce(opened: Opened): Promise<Saving> {
  const { page } = opened;
  const link = page.locator(opened.contender.sought.title).filter({ hasNotText: added }).first();
  const title = await link.textContent() ?? '';
  const selector = `#${await link.getAttribute('id') ?? ''}`;
  await link.click();
  const panel = page.getByRole('dialog');
  await panel.getByRole('button', { name: 'Redigera' }).click();
  await panel.getByRole('textbox', { name: 'Aktivitet' }).fill(title + added);
  await ask(opened, 'expectText', selector, added);
  await panel.getByRole('button', { name: 'Spara', exact: true }).click();
  const came = await ask(opened, 'textCame', 10_000);
  if (!came) throw new Error('the row did not show the change within 10 s');
  const shown = performance.now();
  await page.getByText('Ändringen är sparad.').first().waitFor();
  return { ...came, confirmedAfter: performance.now() - shown };
}
