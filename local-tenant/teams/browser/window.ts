import { ClientNews, MeetingNews, WindowBoot, byId, make, readBoot } from './boot';
import { Stage, TeamsTheme, teamsWords } from './words';

/** The meeting window: several participants side by side, each one's Teams in a frame of an origin of its own. */
const boot = readBoot<WindowBoot>();
const words = teamsWords[boot.language];
const seats = byId('seats');
const meeting: MeetingNews = { kind: 'meeting', stage: boot.stage, theme: boot.theme };
const sitting = (): string[] => Array.from(seats.querySelectorAll<HTMLElement>('.seat'), seat => seat.dataset.account ?? '');

function frames(): HTMLIFrameElement[] {
  return Array.from(seats.querySelectorAll('iframe'));
}

function tell(news: Omit<MeetingNews, 'kind'>, to = frames()): void {
  for (const { contentWindow, src } of to) contentWindow?.postMessage({ kind: 'meeting', ...news }, new URL(src).origin);
}

/** The address keeps who sits here and how far the meeting has come, so that a reload shows the same. */
function remember(): void {
  const url = new URL(location.href);
  const { stage = 'before', theme = 'default' } = meeting;
  for (const [name, value] of Object.entries({ participants: sitting().join(','), stage, theme })) url.searchParams.set(name, value);
  history.replaceState(null, '', url);
  byId('nobody').hidden = sitting().length > 0;
  document.documentElement.dataset.theme = theme;
  for (const option of byId('add').querySelectorAll('option')) option.disabled = sitting().includes(option.value);
  byId<HTMLSelectElement>('add').value = boot.staff.find(({ account }) => !sitting().includes(account))?.account ?? '';
  byId<HTMLButtonElement>('addButton').disabled = byId<HTMLSelectElement>('add').value === '';
}

function clientUrl(account: string): string {
  const url = new URL(boot.clients[account]);
  const { stage = 'before', theme = 'default', tab } = meeting;
  for (const [name, value] of Object.entries({ stage, theme, language: boot.language })) url.searchParams.set(name, value);
  if (tab === null) url.searchParams.set('tab', 'none');
  return url.href;
}

function addSeat(account: string): void {
  const person = boot.staff.find(each => each.account === account);
  if (!person) return;
  const frame = make('iframe', 'client');
  Object.assign(frame, { title: words.teamsOf(person.name), src: clientUrl(account), allow: 'clipboard-read; clipboard-write' });
  const remove = make('button', 'quiet');
  remove.type = 'button';
  remove.setAttribute('aria-label', words.remove(person.name));
  remove.append(make('span', '', '×'));
  const seat = make('section', 'seat', make('div', 'seat-head', make('h2', '', person.name), make('span', 'sub', person.title), remove), frame);
  seat.dataset.account = account;
  seat.setAttribute('aria-label', words.participant(person.name));
  remove.addEventListener('click', () => {
    seat.remove();
    remember();
    byId('add').focus();
  });
  seats.append(seat);
}

/** The tab belongs to the meeting: who adds or removes it does so for everybody. */
function hear({ data, source }: MessageEvent): void {
  const from = frames().find(({ contentWindow }) => contentWindow === source);
  const news = (data ?? {}) as ClientNews;
  if (!from) return;
  if (news.kind === 'ready') tell(meeting, [from]);
  if (news.kind !== 'tab') return;
  meeting.tab = news.tab;
  tell({ tab: news.tab }, frames().filter(frame => frame !== from));
}

for (const radio of document.querySelectorAll<HTMLInputElement>('input[name="stage"]')) {
  radio.addEventListener('change', () => {
    meeting.stage = radio.value as Stage;
    tell({ stage: meeting.stage });
    remember();
  });
}
byId<HTMLSelectElement>('themeForAll').addEventListener('change', event => {
  meeting.theme = (event.target as HTMLSelectElement).value as TeamsTheme;
  tell({ theme: meeting.theme });
  remember();
});
byId('addForm').addEventListener('submit', event => {
  event.preventDefault();
  addSeat(byId<HTMLSelectElement>('add').value);
  remember();
});
window.addEventListener('message', hear);
boot.participants.forEach(addSeat);
remember();
