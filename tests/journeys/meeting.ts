import { FrameLocator, Page, expect } from '@playwright/test';

/** The address of the meeting window, or of somebody's own Teams, on a tenant. */
export function meetingAt(siteUrl: string, query: Record<string, string> = {}): string {
  return `${new URL('/teams', siteUrl).href}?${new URLSearchParams(query)}`;
}

export function teamsOf(siteUrl: string, account: string, query: Record<string, string> = {}): string {
  const url = new URL('/teams/client', siteUrl);
  url.hostname = `${account.replace('.', '-')}.localhost`;
  return `${url.href}?${new URLSearchParams(query)}`;
}

/** The Teams of one of the participants in the meeting window. */
export const seatOf = (page: Page, name: string): FrameLocator => page.getByRole('region', { name: `Deltagare: ${name}` }).frameLocator('iframe.client');

/** The app's own frame, in somebody's Teams. */
export const appIn = (teams: FrameLocator | Page, place: 'tab' | 'panel' = 'panel'): FrameLocator => teams.locator(`#${place}Place`).frameLocator('iframe');

/**
 * Waits until the app has loaded all that it shows: a frame that is taken away while its last script comes says so on the console,
 * and a journey fails for what stands there.
 */
export function opened(app: FrameLocator): Promise<void> {
  return expect(app.getByRole('tab', { name: /^Mina/ }).or(app.getByRole('heading', { name: 'Inför mötet' })).first()).toBeVisible({ timeout: 60_000 });
}
