import { ClientBoot, byId } from './boot';
import { pageTyped } from './deepLink';
import { TeamsTheme, TeamsWords } from './words';

interface Controls {
  boot: ClientBoot;
  words: TeamsWords;
  theme(): TeamsTheme;
  setTheme(theme: TeamsTheme): void;
  /** Opens the app at a page of its own. */
  openAt(subPageId: string | undefined): void;
  /** Opens the app anew, as when the person has signed in again. */
  reopen(): void;
}

/** What the person who tries the app can change about a participant: theme, network, who SharePoint takes the person for, and a link to open. */
export function startControls({ boot, words, theme, setTheme, openAt, reopen }: Controls): void {
  const themeSelect = byId<HTMLSelectElement>('theme');
  themeSelect.addEventListener('change', () => setTheme(themeSelect.value as TeamsTheme));
  new MutationObserver(() => { themeSelect.value = theme(); }).observe(document.documentElement, { attributeFilter: ['data-theme'] });
  startNetwork(boot, words);
  startSignIn(boot, words, reopen);
  startDeepLink(boot, words, openAt);
}

function startNetwork({ person }: ClientBoot, words: TeamsWords): void {
  const network = byId('network');
  network.addEventListener('click', () => {
    const online = network.getAttribute('aria-checked') !== 'true';
    void change('network', { user: person.account, online }, words, () => {
      network.setAttribute('aria-checked', String(online));
      byId('networkState').textContent = online ? words.online : words.offline;
    });
  });
}

function startSignIn({ person }: ClientBoot, words: TeamsWords, reopen: () => void): void {
  const select = byId<HTMLSelectElement>('signedIn');
  let held = select.value;
  select.addEventListener('change', () => void change('signin', { user: person.account, as: select.value }, words, () => {
    held = select.value;
    reopen();
  }).then(() => { select.value = held; }));
}

function startDeepLink({ app }: ClientBoot, words: TeamsWords, openAt: (subPageId: string | undefined) => void): void {
  byId('deepLink').addEventListener('submit', event => {
    event.preventDefault();
    const page = pageTyped(byId<HTMLInputElement>('link').value.trim(), app.id);
    say(page ? '' : words.badLink);
    if (page) openAt(page.subPageId);
  });
}

/** Pulls one of the tenant's levers; nothing changes on the page when the tenant does not agree. */
async function change(lever: string, body: object, words: TeamsWords, then: () => void): Promise<void> {
  const answer = await fetch(`/_local/${lever}`, { method: 'POST', body: JSON.stringify(body) }).catch((failure: unknown) => {
    console.error(failure);
    return undefined;
  });
  say(answer?.ok ? '' : words.notChanged);
  if (answer?.ok) then();
}

function say(text: string): void {
  byId('said').textContent = text;
}
