/** @jest-environment jsdom */
import { HostLink, browserAddress } from '../../ui';
import { hostAddress, openActivity } from './index';

const siteUrl = 'https://bjorkvik.sharepoint.com/sites/insidan';

function linkOf(query: string): HostLink {
  const asked: HostLink[] = [];
  const host = { linkTo: (link: HostLink) => { asked.push(link); return 'https://teams.microsoft.com/l/x'; } };
  expect(hostAddress(browserAddress(), { host, planAddress: () => siteUrl, label: () => 'Plan' }).link(new URLSearchParams(query))).toBe('https://teams.microsoft.com/l/x');
  return asked[0];
}

beforeEach(() => window.history.replaceState(null, '', '/_layouts/15/teamshostedapp.aspx?teams&componentId=x'));

test('an activity’s link names it, for the tab and for the intranet, and nothing of the frame’s own address', () => {
  expect(linkOf('teams=&componentId=x&hp-activity=7&hp-mine=1')).toEqual({ subPageId: 'activity/7', label: 'Plan', webUrl: `${siteUrl}?hp-activity=7&hp-mine=1` });
});

test('a link without an activity opens the tab as it is', () => {
  expect(linkOf('componentId=x')).toEqual({ subPageId: '', label: 'Plan', webUrl: siteUrl });
});

test('a link that opened the tab opens the activity, and “back” does not lead to before it', () => {
  const before = window.history.length;
  openActivity(browserAddress(), 7);
  expect(window.location.search).toBe('?teams=&componentId=x&hp-activity=7');
  expect(window.history.length).toBe(before);
});
