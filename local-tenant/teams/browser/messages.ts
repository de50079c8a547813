import { byId, make } from './boot';
import { TeamsWords, teamsWords } from './words';

const words: TeamsWords = teamsWords[document.documentElement.lang === 'en' ? 'en' : 'sv'];

/** Adds a message of the app to one of the page's two lists: what the host does not know, and what the app has asked for. */
export function showMessage(list: 'unknown' | 'told', func: string, args: unknown[]): void {
  const items = byId(`${list}List`);
  const item = make('li', '', make('code', 'func', func), ' ', make('code', 'args', JSON.stringify(args)));
  items.append(item);
  byId(`${list}Empty`).hidden = true;
  byId(`${list}Count`).textContent = words[list](items.childElementCount);
  if (list === 'unknown') byId<HTMLDetailsElement>('unknown').open = true;
}
