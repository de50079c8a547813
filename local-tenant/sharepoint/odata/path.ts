import { invalidQuery } from '../http/errors';

/** A value in a path or a filter: text, number, yes/no, null, a guid or a moment (as ISO text). */
export type Literal = string | number | boolean | null;

/** One step of a path: `getByTitle('Plan')`, `items(3)`, `lists`. */
export interface Segment {
  /** In lower case: SharePoint's paths do not tell case apart. */
  name: string;
  written: string;
  /** Undefined when the step has no parentheses. */
  args?: Literal[];
  named: Record<string, Literal>;
}

const guidForm = /^(?:guid)?'?\{?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\}?'?$/i;

function unquote(text: string): string {
  return text.slice(1, -1).replace(/''/g, "'");
}

/** Reads one literal of a path; `@v` stands for the query's `@v`. */
function literal(text: string, query: URLSearchParams): Literal {
  const raw = text.trim();
  if (raw.startsWith('@')) return literal(query.get(raw) ?? 'null', query);
  if (/^'.*'$/s.test(raw)) return unquote(raw);
  const guid = guidForm.exec(raw);
  if (guid) return guid[1].toLowerCase();
  if (/^(true|false)$/i.test(raw)) return raw.toLowerCase() === 'true';
  if (raw === 'null') return null;
  if (/^-?\d+(\.\d+)?$/.test(raw)) return Number(raw);
  throw invalidQuery(`The expression "${raw}" is not valid.`);
}

/** Splits on a character outside quotes and parentheses. */
function splitOutside(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quoted = false;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === "'") quoted = !quoted;
    else if (quoted) continue;
    else if (c === '(') depth++;
    else if (c === ')') depth--;
    else if (c === separator && depth === 0) {
      parts.push(text.slice(start, i));
      start = i + 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
}

function segment(text: string, query: URLSearchParams): Segment {
  const open = text.indexOf('(');
  if (open < 0) return { name: text.toLowerCase(), written: text, named: {} };
  const written = text.slice(0, open);
  const inside = text.slice(open + 1, text.lastIndexOf(')'));
  const named: Record<string, Literal> = {};
  const args = inside.trim() === '' ? [] : splitOutside(inside, ',').map(part => {
    const name = /^\s*([A-Za-z]\w*)\s*=(.*)$/s.exec(part);
    const value = literal(name ? name[2] : part, query);
    if (name) named[name[1].toLowerCase()] = value;
    return value;
  });
  return { name: written.toLowerCase(), written, args, named };
}

/** Fails with 400 for an escape that is none. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch (cause) {
    if (!(cause instanceof URIError)) throw cause;
    throw invalidQuery(`The path "${path}" is not valid.`);
  }
}

/** The steps of what follows `/_api/`, percent-encoding taken away. */
export function parsePath(path: string, query: URLSearchParams): Segment[] {
  return splitOutside(decoded(path), '/').filter(part => part !== '').map(part => segment(part, query));
}
