import { Opened, ask } from './opened';

/** How a saved change came to the screen. */
export interface Saving {
  /** Frames from the press on “Spara” until the row showed it; 1 is the next frame. */
  frames: number;
  milliseconds: number;
}

/** Reports an activity as done, as a person would, and watches its row. Each time another one that is under way and not late. */
export async function saveOnce(opened: Opened): Promise<Saving> {
  const { page } = opened;
  const row = page.getByRole('row').filter({ hasText: 'Pågår' }).filter({ hasNotText: /försenad/i }).first();
  const link = row.getByRole('link').first();
  const selector = `#${await link.getAttribute('id') ?? ''}`;
  await link.click();
  const panel = page.getByRole('dialog');
  await panel.getByRole('button', { name: 'Rapportera' }).click();
  await panel.getByRole('radio', { name: 'Klar' }).click();
  await ask(opened, 'expectText', selector, 'Klar');
  await panel.getByRole('button', { name: 'Spara' }).click();
  const came = await ask(opened, 'textCame', 10_000);
  if (!came) throw new Error('the row did not show the change within 10 s');
  return came;
}
