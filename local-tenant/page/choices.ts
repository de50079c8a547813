import { Context } from 'hono';
import { setCookie } from 'hono/cookie';
import { cookies } from './site';
import { choicesIn, knownChoices } from './visitor';

const year = 365 * 24 * 3600;

/**
 * Turns `?user=`, `?theme=` and `?language=` into cookies and sends the browser to the same address without them.
 * Answers undefined when the address has none, and a sentence when it asks for something that does not exist.
 */
export function choose(context: Context): Response | undefined {
  const url = new URL(context.req.url);
  const asked = (Object.keys(cookies) as (keyof typeof cookies)[]).filter(key => url.searchParams.has(key));
  if (asked.length === 0) return undefined;
  const chosen = choicesIn(url.searchParams);
  const unknown = asked.find(key => !chosen.has(cookies[key]));
  if (unknown) return context.text(unknownChoice(unknown, url.searchParams.get(unknown) ?? ''), 400);
  for (const [name, value] of chosen) setCookie(context, name, value, { path: '/', sameSite: 'Lax', maxAge: year });
  for (const key of asked) url.searchParams.delete(key);
  return context.redirect(url.pathname + url.search);
}

function unknownChoice(key: keyof typeof cookies, value: string): string {
  const possible = knownChoices[key].join(', ');
  return `${key}=${value} finns inte här. Välj någon av: ${possible}.\n${key}=${value} does not exist here. Choose one of: ${possible}.\n`;
}
