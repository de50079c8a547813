import { ClientBoot, ClientNews, MeetingNews, Tab, byId, readBoot } from './boot';
import { configure } from './configure';
import { startControls } from './controls';
import { pageBehind } from './deepLink';
import { Frame, openFrame } from './frame';
import { showMessage } from './messages';
import { FrameContext, contextOf, fill, meetingDetails } from './teamsContext';
import { Stage, TeamsTheme, teamsWords } from './words';

/** One participant's Teams: the app as a tab and in the side panel, and the host that answers it. */
const boot = readBoot<ClientBoot>();
const words = teamsWords[boot.language];

interface State {
  stage: Stage;
  theme: TeamsTheme;
  tab?: Tab;
}

type Place = 'tab' | 'panel';
const contexts: Record<Place, FrameContext> = { tab: 'content', panel: 'sidePanel' };
const state: State = { stage: boot.stage, theme: boot.theme, tab: boot.tab };
const open: Partial<Record<Place, Frame>> = {};

const contextIn = (frameContext: FrameContext, subPageId?: string): ReturnType<typeof contextOf> => contextOf(boot, {
  frameContext, stage: state.stage, theme: state.theme, subPageId, entityId: state.tab?.entityId ?? '', siteDomain: location.host
});

/** The tenant's SharePoint is at each participant's own origin, whoever added the tab. */
const addressOf = (url: string, context: ReturnType<typeof contextOf>): string =>
  fill(url.replace(/^https?:\/\/(?:\{teamSiteDomain\}|[^/]*localhost(?::\d+)?)(?=\/|$)/, location.origin), context);

function hostFor(frameContext: FrameContext, subPageId?: string): Parameters<typeof openFrame>[2] {
  return {
    frameContext,
    context: () => contextIn(frameContext, subPageId),
    meetingDetails: () => meetingDetails(boot),
    tab: () => state.tab,
    proposeTab: tab => setTab(tab),
    validity: () => undefined,
    saved: () => undefined,
    openLink: link => {
      const page = pageBehind(link, boot.app.id);
      if (page) openLater(page.subPageId);
      return page !== undefined;
    },
    openPage: openLater,
    note: (func, args) => showMessage('told', func, args),
    unknown: (func, args) => showMessage('unknown', func, args)
  };
}

/** The frame that asks for it is answered first, and then opened anew. */
function openLater(subPageId: string | undefined): void {
  setTimeout(() => openAt(subPageId), 0);
}

function openAt(subPageId?: string): void {
  show(state.stage === 'in' ? 'panel' : 'tab', subPageId);
}

function show(place: Place, subPageId?: string): void {
  hide(place);
  if (state.tab) {
    const context = contextIn(contexts[place], subPageId);
    const frame = openFrame(addressOf(state.tab.contentUrl, context), `${words.app}, ${words[place].toLowerCase()}`, hostFor(contexts[place], subPageId));
    open[place] = frame;
    byId(`${place}Place`).append(frame.element);
  }
  draw();
}

function hide(place: Place): void {
  open[place]?.close();
  delete open[place];
}

function draw(): void {
  const { body } = document;
  body.dataset.stage = state.stage;
  body.dataset.added = String(state.tab !== undefined);
  document.documentElement.dataset.theme = state.theme;
  for (const place of ['tab', 'panel'] as const) {
    body.dataset[place] = open[place] ? 'open' : 'closed';
    byId(`${place}Toggle`).setAttribute('aria-pressed', String(open[place] !== undefined));
  }
  byId('panelToggle').hidden = state.stage !== 'in';
  for (const id of ['panelToggle', 'tabToggle', 'removeTab']) byId<HTMLButtonElement>(id).disabled = state.tab === undefined;
  byId('addTab').hidden = state.tab !== undefined;
  byId('removeTab').hidden = state.tab === undefined;
}

/** Each stage begins with what Teams shows then: the tab before and after, the side panel in the meeting. */
function enter(stage: Stage, subPageId?: string): void {
  state.stage = stage;
  hide('tab');
  hide('panel');
  openAt(subPageId);
}

function setTheme(theme: TeamsTheme): void {
  state.theme = theme;
  for (const frame of Object.values(open)) frame.tell('themeChange', theme);
  draw();
}

function tellWindow(news: ClientNews): void {
  if (window.parent !== window) window.parent.postMessage(news, boot.opener);
}

function setTab(tab: Tab | undefined): void {
  state.tab = tab;
  tellWindow({ kind: 'tab', tab: tab ?? null });
  enter(state.stage);
}

function toggle(place: Place): void {
  if (open[place]) {
    hide(place);
    draw();
  } else show(place);
}

function addTab(): void {
  const context = contextIn('settings');
  configure({ url: addressOf(boot.app.configurationUrl, context), words, rest: hostFor('settings'), onSaved: setTab });
}

/** The meeting window says what goes on in the meeting; what it says nothing about stays. */
function hear({ data, origin, source }: MessageEvent): void {
  const { kind, stage, theme, tab } = (data ?? {}) as MeetingNews;
  if (kind !== 'meeting' || source !== window.parent || origin !== boot.opener) return;
  if (theme && theme !== state.theme) setTheme(theme);
  const moves = stage !== undefined && stage !== state.stage;
  const changesTab = tab !== undefined && tab?.contentUrl !== state.tab?.contentUrl;
  if (changesTab) state.tab = tab ?? undefined;
  if (moves || changesTab) enter(stage ?? state.stage);
}

for (const place of ['tab', 'panel'] as const) byId(`${place}Toggle`).addEventListener('click', () => toggle(place));
byId('closePanel').addEventListener('click', () => toggle('panel'));
byId('addTab').addEventListener('click', addTab);
byId('removeTab').addEventListener('click', () => setTab(undefined));
window.addEventListener('message', hear);
startControls({ boot, words, theme: () => state.theme, setTheme, openAt, reopen: () => enter(state.stage) });
enter(boot.stage, boot.subPageId);
tellWindow({ kind: 'ready' });
