import { HostContext } from '../../ui';
import { TeamsSdk, teamsHost } from './teamsHost';

type Theme = (theme: string) => void;

const told = {
  app: { theme: 'dark', locale: 'sv-se', sessionId: 's', host: { name: 'Teams', clientType: 'desktop', sessionId: 's' }, appId: { toString: () => 'catalogue-id' } },
  page: { id: 'tab-1', frameContext: 'sidePanel', subPageId: 'activity/7' },
  user: { id: 'u', userPrincipalName: 'karin.ek@bjorkvik.se', displayName: 'Karin Ek' },
  chat: { id: '19:meeting_abc@thread.v2' },
  meeting: { id: 'MCMx' },
  dialogParameters: {}
};

const details = { details: { scheduledStartTime: '2026-11-26T10:00:00+01:00', scheduledEndTime: '2026-11-26T11:00:00+01:00' } };

/** A teams-js that answers what it is told to, and a clock that goes when it is told to. */
function stage(parts: { context?: () => Promise<unknown>; details?: (tell: (error: unknown, answer: unknown) => void) => void } = {}) {
  let theme: Theme = () => undefined;
  const timers: { at: number; run: () => void }[] = [];
  const failures: unknown[] = [];
  const sdk = {
    app: { getContext: parts.context ?? (async () => told), registerOnThemeChangeHandler: (handler: Theme) => { theme = handler; } },
    meeting: { getMeetingDetails: parts.details ?? ((tell: (error: unknown, answer: unknown) => void) => tell(null, details)) }
  } as unknown as TeamsSdk;
  const after = (milliseconds: number, run: () => void): (() => void) => {
    const timer = { at: milliseconds, run };
    timers.push(timer);
    return () => void timers.splice(timers.indexOf(timer), 1);
  };
  const pass = (milliseconds: number): void => timers.filter(timer => timer.at <= milliseconds).forEach(timer => timer.run());
  const host = teamsHost(sdk, { appId: 'manifest-id', after, onFailure: cause => void failures.push(cause) });
  return { host, pass, timers, failures, changeTheme: (name: string) => theme(name) };
}

/** After all that can happen without the clock. */
const settled = (): Promise<void> => new Promise(resolve => void setImmediate(resolve));

const silent = (): Promise<never> => new Promise(() => undefined);
const without = (...names: (keyof typeof told)[]) => ({ context: async () => ({ ...told, ...Object.fromEntries(names.map(name => [name, undefined])) }) });

test('what Teams tells is handed on: person, conversation, planned times as instants, what the link points at', async () => {
  const { host, timers } = stage();
  expect(await host.context()).toEqual({
    kind: 'teams', frame: 'sidePanel', theme: 'dark',
    user: { login: 'karin.ek@bjorkvik.se', name: 'Karin Ek' },
    place: { id: '19:meeting_abc@thread.v2', kind: 'meeting' },
    meeting: { startsAt: '2026-11-26T09:00:00.000Z', endsAt: '2026-11-26T10:00:00.000Z' },
    subPageId: 'activity/7'
  });
  await settled();
  expect(timers).toEqual([]);
});

test('a host that never answers is waited for 3 s and no longer', async () => {
  const { host, pass } = stage({ context: silent, details: () => undefined });
  let answer: HostContext | undefined;
  const asked = host.context().then(context => { answer = context; });
  pass(2999);
  await settled();
  expect(answer).toBeUndefined();
  pass(3000);
  await asked;
  expect(answer).toEqual({ kind: 'teams', frame: 'tab', theme: 'light' });
});

test('times that never come do not cost what has come', async () => {
  const { host, pass } = stage({ details: () => undefined });
  const asked = host.context();
  await settled();
  pass(3000);
  const { user, meeting } = await asked;
  expect({ login: user?.login, meeting }).toEqual({ login: 'karin.ek@bjorkvik.se', meeting: undefined });
});

test('a refused permission for the times is normal and no failure', async () => {
  const { host, failures } = stage({ details: tell => tell({ errorCode: 1000 }, null) });
  expect((await host.context()).meeting).toBeUndefined();
  expect(failures).toEqual([]);
});

test('a teams-js that throws is told of, and the tab goes on', async () => {
  const { host, failures } = stage({ context: () => { throw new Error('not ready'); } });
  expect(await host.context()).toMatchObject({ kind: 'teams', frame: 'tab', theme: 'light' });
  expect(failures).toEqual([new Error('not ready')]);
});

test('nobody is who has neither a principal name nor a hint', async () => {
  expect((await stage(without('user')).host.context()).user).toBeUndefined();
});

test('a channel’s tab is of its channel, and has no planned times', async () => {
  const channel = { id: '19:kanal@thread.tacv2', displayName: 'Uppföljning' };
  const { host } = stage({ context: async () => ({ ...told, page: { id: 'tab-1', frameContext: 'content' }, chat: undefined, meeting: undefined, channel, team: { internalId: 't', displayName: 'Socialförvaltningen' } }) });
  const { frame, place, meeting } = await host.context();
  expect({ frame, place, meeting }).toEqual({
    frame: 'tab', place: { id: '19:kanal@thread.tacv2', kind: 'channel', title: 'Socialförvaltningen – Uppföljning' }, meeting: undefined
  });
});

test('a chat that is no meeting is a chat', async () => {
  expect((await stage(without('meeting')).host.context()).place).toEqual({ id: '19:meeting_abc@thread.v2', kind: 'chat' });
});

test.each([['default', 'light'], ['dark', 'dark'], ['contrast', 'contrast'], ['something new', 'light']])('Teams’ theme %s is %s', async (name, theme) => {
  const { host } = stage({ context: async () => ({ ...told, app: { ...told.app, theme: name } }) });
  expect((await host.context()).theme).toBe(theme);
});

test('the theme is followed until the listener goes, and outlives an older answer', async () => {
  const { host, changeTheme } = stage();
  const heard: string[] = [];
  const end = host.onTheme(theme => void heard.push(theme));
  changeTheme('contrast');
  expect((await host.context()).theme).toBe('contrast');
  end();
  changeTheme('default');
  expect(heard).toEqual(['contrast']);
});

test('a link opens the tab by the id that Teams goes by; before Teams has answered, the intranet', async () => {
  const { host } = stage();
  const link = { subPageId: 'activity/7', label: 'Hygienronder', webUrl: 'https://bjorkvik.sharepoint.com/sites/insidan?hp-activity=7' };
  expect(host.linkTo(link)).toBe(link.webUrl);
  await host.context();
  const address = new URL(host.linkTo(link));
  expect(address.pathname).toBe('/l/entity/catalogue-id/tab-1');
  expect(JSON.parse(address.searchParams.get('context')!)).toEqual({ subEntityId: 'activity/7', chatId: '19:meeting_abc@thread.v2', contextType: 'chat' });
});
