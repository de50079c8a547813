import { Host, TabMessage, answerTo, isTabMessage } from './protocol';
import { pageBehind, pageTyped } from './deepLink';
import { fill } from './teamsContext';

interface Told { host: Host; notes: unknown[]; heard: string[]; opened: (string | undefined)[] }

function hosting(more: Partial<Host> = {}): Told {
  const told = { notes: [] as unknown[], heard: [] as string[], opened: [] as (string | undefined)[] };
  const host: Host = {
    frameContext: 'sidePanel', context: () => ({ theme: 'dark' }), meetingDetails: () => ({ details: {} }), tab: () => undefined, proposeTab: () => undefined,
    validity: () => undefined, saved: () => undefined, openLink: link => link.includes('my-app'), openPage: page => told.opened.push(page),
    listen: event => told.heard.push(event), note: (func, args) => told.notes.push([func, ...args]), ...more
  };
  return { host, ...told };
}

const ask = (func: string, args: unknown[] = [], more: Partial<TabMessage> = {}): TabMessage => ({ id: 4, func, args, ...more });

describe('the protocol of a Teams host', () => {
  it('R235 answers under the number and the uuid of the question, without a uuid where there was none', () => {
    expect(answerTo(ask('getContext', [], { uuidAsString: 'u' }), hosting().host)).toEqual({ id: 4, uuidAsString: 'u', args: [{ theme: 'dark' }] });
    expect(answerTo(ask('getContext'), hosting().host)).toEqual({ id: 4, args: [{ theme: 'dark' }] });
    const answer = answerTo(ask('initialize', ['2.58.0', 4]), hosting().host);
    expect(answer).toMatchObject({ args: ['sidePanel', 'web', expect.stringContaining('"apiVersion":4'), '2.36.0'] });
  });

  it('R237 keeps what a frame wants to hear of, and does not answer', () => {
    const told = hosting();
    expect(answerTo(ask('registerHandler', ['themeChange']), told.host)).toBeUndefined();
    expect(told.heard).toEqual(['themeChange']);
  });

  it('R240 refuses a link that leads elsewhere, with a reason', () => {
    expect(answerTo(ask('executeDeepLink', ['https://my-app']), hosting().host)).toMatchObject({ args: [true] });
    expect(answerTo(ask('executeDeepLink', ['https://other']), hosting().host)).toMatchObject({ args: [false, expect.any(String)] });
    expect(answerTo(ask('pages.navigateToApp', [{ appId: 'my-app', pageId: 'plan', subPageId: 'a/1' }]), hosting().host)).toMatchObject({ args: [true] });
  });

  it.each(['magic', 'constructor', '__proto__', 'toString'])('R241 does not know %s', func => {
    const told = hosting();
    expect(answerTo(ask(func), told.host)).toBe('unknown');
    expect(told.notes).toEqual([]);
  });

  it('R241 notes what the app asked for, and not what every app asks all the time', () => {
    const told = hosting();
    for (const func of ['initialize', 'getContext', 'appInitialization.success', 'shareDeepLink']) answerTo(ask(func, ['x']), told.host);
    expect(told.notes).toEqual([['appInitialization.success', 'x'], ['shareDeepLink', 'x']]);
  });

  it.each([undefined, null, 'text', 7, {}, { func: 7 }])('R242 takes %j for no message', data => {
    expect(isTabMessage(data)).toBe(false);
  });
});

describe('links into the app', () => {
  const link = (app: string, context: string): string => `https://teams.microsoft.com/l/entity/${app}/plan?webUrl=x&context=${encodeURIComponent(context)}`;

  it.each([
    [link('APP-1', '{"subEntityId":"a/1"}'), { subPageId: 'a/1' }], [link('app-1', '{"subPageId":"a/2"}'), { subPageId: 'a/2' }],
    [link('app-1', 'no json'), {}], ['https://teams.cloud.microsoft/l/entity/app-1/plan', {}],
    [link('app-2', '{"subEntityId":"a/1"}'), undefined], ['https://teams.microsoft.com.example/l/entity/app-1/plan', undefined], ['https://example.com', undefined]
  ])('R240 %s', (url, page) => {
    expect(pageBehind(url, 'app-1')).toEqual(page);
  });

  it('R240 may be typed as a page of the app alone', () => {
    expect(pageTyped('aktivitet/7', 'app-1')).toEqual({ subPageId: 'aktivitet/7' });
    expect(pageTyped('http://elsewhere', 'app-1')).toBeUndefined();
  });

  it('R238 fills the placeholders that are known', () => {
    expect(fill('https://x/{locale}?{theme}&{unknown}', { locale: 'sv-se', theme: 'dark' })).toBe('https://x/sv-se?dark&{unknown}');
  });
});
