import { invalidQuery } from '../http/errors';
import { Literal } from './path';

export type Comparison = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le';

/** `$filter`, read: what SharePoint takes on lists. `any`, `all`, `contains`, `in` and arithmetic are refused, as there. */
export type Filter =
  | { kind: 'and' | 'or'; left: Filter; right: Filter }
  | { kind: 'not'; inner: Filter }
  | { kind: 'compare'; path: string; by: Comparison; value: Literal }
  | { kind: 'startsWith' | 'contains'; path: string; value: string };

interface Token {
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

function refuse(text: string): never {
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

function tokens(source: string): Token[] {
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

const mirrored: Record<Comparison, Comparison> = { eq: 'eq', ne: 'ne', gt: 'lt', ge: 'le', lt: 'gt', le: 'ge' };

/** Reads a filter; or binds weaker than and, not binds strongest. Fails with SharePoint's 400. */
export function parseFilter(source: string): Filter {
  const all = tokens(source);
  let at = 0;
  const next = (ahead = 0): Token => all[at + ahead] ?? all[all.length - 1];
  const any = (): Token => {
    const token = next();
    at++;
    return token;
  };
  const take = (kind: Token['kind']): Token => (next().kind === kind ? any() : refuse(source));
  const isWord = (text: string): boolean => next().kind === 'word' && next().text.toLowerCase() === text;

  function either(): Filter {
    let left = both();
    while (isWord('or')) {
      at++;
      left = { kind: 'or', left, right: both() };
    }
    return left;
  }

  function both(): Filter {
    let left = single();
    while (isWord('and')) {
      at++;
      left = { kind: 'and', left, right: single() };
    }
    return left;
  }

  function single(): Filter {
    if (isWord('not')) {
      at++;
      return { kind: 'not', inner: single() };
    }
    if (next().kind === 'open') {
      at++;
      const inner = either();
      take('close');
      return inner;
    }
    return next(1).kind === 'open' ? textTest() : comparison();
  }

  function textTest(): Filter {
    const name = take('word').text.toLowerCase();
    take('open');
    const first = any();
    take('comma');
    const second = any();
    take('close');
    const [path, value] = name === 'substringof' ? [second, first] : name === 'startswith' ? [first, second] : refuse(source);
    if (path.kind !== 'word' || typeof value.value !== 'string') refuse(source);
    skipTruth();
    return { kind: name === 'substringof' ? 'contains' : 'startsWith', path: path.text, value: value.value };
  }

  /** `startswith(Title,'a') eq true` says the same as without the end. */
  function skipTruth(): void {
    if (!isWord('eq')) return;
    at++;
    if (take('literal').value !== true) refuse(source);
  }

  function comparison(): Filter {
    const first = any();
    const by = take('word').text.toLowerCase() as Comparison;
    const second = any();
    if (!Object.hasOwn(mirrored, by)) refuse(source);
    if (first.kind === 'word' && second.kind === 'literal') return { kind: 'compare', path: first.text, by, value: second.value };
    if (first.kind === 'literal' && second.kind === 'word') return { kind: 'compare', path: second.text, by: mirrored[by], value: first.value };
    return refuse(source);
  }

  const filter = either();
  take('end');
  return filter;
}
