import { activitySubPage, readSubPage, teamsLink } from './deepLink';

const link = { subPageId: 'activity/7', label: 'Läkemedel & hygien', webUrl: 'https://bjorkvik.sharepoint.com/sites/insidan?hp-activity=7&hp-mine=1' };

function parts(address: string): { path: string; query: Record<string, string>; context: unknown } {
  const { origin, pathname, searchParams } = new URL(address);
  const { context, ...query } = Object.fromEntries(searchParams);
  return { path: origin + pathname, query, context: JSON.parse(context) };
}

test('a link names app and tab, and keeps its own address for who has no Teams', () => {
  expect(parts(teamsLink({ appId: 'app', entityId: 'tab/1' }, link))).toEqual({
    path: 'https://teams.microsoft.com/l/entity/app/tab%2F1',
    query: { webUrl: link.webUrl, label: link.label },
    context: { subEntityId: 'activity/7' }
  });
});

test('a link into a channel or a meeting’s chat says which', () => {
  const context = (kind: 'channel' | 'meeting'): unknown => parts(teamsLink({ appId: 'app', entityId: 'tab', place: { id: '19:x', kind } }, link)).context;
  expect(context('channel')).toEqual({ subEntityId: 'activity/7', channelId: '19:x' });
  expect(context('meeting')).toEqual({ subEntityId: 'activity/7', chatId: '19:x', contextType: 'chat' });
});

test('spaces are %20, since Teams shows a plus as a plus', () => {
  expect(teamsLink({ appId: 'app', entityId: 'tab' }, link)).toContain('&label=L%C3%A4kemedel%20%26%20hygien&');
});

test('what is written can be read', () => {
  expect(readSubPage(activitySubPage(412))).toEqual({ activityId: 412 });
});

test.each([[undefined], [''], ['activity/0'], ['activity/7x'], ['activity/-1'], ['activity/'], ['meeting/3'], ['activity/99999999999']])('%p opens nothing', text => {
  expect(readSubPage(text)).toBeUndefined();
});
