import { invalidQuery } from '../http/errors';
import { Literal } from './path';

/** A word of a filter. */
export interface Token {
  kind: 'word' | 'literal' | 'open' | 'close' | 'comma' | 'end';
  text: string;
  value: Literal;
}

const tokenForms = [
  { kind: 'space', form: /^\s+/ },
  { kind: 'moment', form: /^datetime(?:offset)?'([^']*)'/i },
  { kind: 'guid', form: /^guid'([^']*)'/i },
  { kind: 'text', form: /^'((?:[^']|'')*)'/ },
  { kind: 'number', form: /^-?\d+(?:\.\d+)?(?:[mdfl](?!\w))?/i },
  { kind: 'word', form: /^[A-Za-z_][\w.]*(?:\/[A-Za-z_][\w.]*)*/ },
  { kind: 'open', form: /^\(/ },
  { kind: 'close', form: /^\)/ },
  { kind: 'comma', form: /^,/ }
] as const;

/** 400 for a filter that cannot be read. */
export function refuse(text: string): never {
  throw invalidQuery(`The expression "${text}" is not valid.`);
}

function token(kind: (typeof tokenForms)[number]['kind'], match: RegExpExecArray): Token | undefined {
  const text = match[0];
  switch (kind) {
    case 'space': return undefined;
    case 'moment':
    case 'guid': return { kind: 'literal', text, value: match[1] };
    case 'text': return { kind: 'literal', text, value: match[1].replace(/''/g, "'") };
    case 'number': return { kind: 'literal', text, value: parseFloat(text) };
    case 'word':
      if (/^(true|false)$/i.test(text)) return { kind: 'literal', text, value: text.toLowerCase() === 'true' };
      if (text === 'null') return { kind: 'literal', text, value: null };
      return { kind, text, value: null };
    default: return { kind, text, value: null };
  }
}

/** Parts a filter into its words; an end stands last. */
export function tokens(source: string): Token[] {
  const found: Token[] = [];
  let rest = source;
  while (rest !== '') {
    let taken = 0;
    for (const { kind, form } of tokenForms) {
      const match = form.exec(rest);
      if (!match) continue;
      const read = token(kind, match);
      if (read) found.push(read);
      taken = match[0].length;
      break;
    }
    if (taken === 0) refuse(source);
    rest = rest.slice(taken);
  }
  return [...found, { kind: 'end', text: '', value: null }];
}
