import { FrameLocator, Page } from '@playwright/test';

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
