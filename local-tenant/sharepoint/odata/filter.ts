import { queryNotValid } from '../http/errors';
import { Token, refuse, tokens } from './filterTokens';
import { Literal } from './path';

export type Comparison = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le';

/** A filter, read. `not` comes from CAML alone: `$filter` has none on SharePoint. */
export type Filter =
  | { kind: 'and' | 'or'; left: Filter; right: Filter }
  | { kind: 'not'; inner: Filter }
  | { kind: 'compare'; path: string; by: Comparison; value: Literal }
  | { kind: 'startsWith' | 'contains'; path: string; value: string };

/** What OData v3 knows and SharePoint does not take; its documentation names the functions of dates, which only the old listdata.svc has. */
const untaken = new Set([
  'endswith', 'tolower', 'toupper', 'trim', 'length', 'indexof', 'replace', 'substring', 'concat', 'round', 'floor', 'ceiling', 'isof', 'cast',
  'day', 'month', 'year', 'hour', 'minute', 'second'
]);
const arithmetic = new Set(['add', 'sub', 'mul', 'div', 'mod']);

const mirrored: Record<Comparison, Comparison> = { eq: 'eq', ne: 'ne', gt: 'lt', ge: 'le', lt: 'gt', le: 'ge' };

/**
 * Reads a filter; or binds weaker than and. Operators and functions are written small. Fails with SharePoint's 400, in one text for what
 * cannot be read and in another for what OData knows and SharePoint does not take.
 */
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
  const isWord = (text: string): boolean => next().kind === 'word' && next().text === text;

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
    if (isWord('not')) throw queryNotValid();
    if (next().kind === 'open') {
      at++;
      const inner = either();
      take('close');
      return inner;
    }
    return next(1).kind === 'open' ? call() : comparison();
  }

  function call(): Filter {
    const name = take('word').text;
    if (untaken.has(name)) throw queryNotValid();
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
    const by = take('word').text as Comparison;
    const second = any();
    if (arithmetic.has(by) || (next().kind === 'open' && untaken.has(second.text))) throw queryNotValid();
    if (!Object.hasOwn(mirrored, by)) refuse(source);
    if (first.kind === 'word' && second.kind === 'word' && next().kind !== 'open') throw queryNotValid();
    if (first.kind === 'word' && second.kind === 'literal') return { kind: 'compare', path: first.text, by, value: second.value };
    if (first.kind === 'literal' && second.kind === 'word') return { kind: 'compare', path: second.text, by: mirrored[by], value: first.value };
    return refuse(source);
  }

  const filter = either();
  take('end');
  return filter;
}
