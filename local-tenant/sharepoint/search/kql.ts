import { notModelled } from '../http/errors';

/** One property restriction, `Title:"Handlingsplan"` or `contentclass:STS_List*`; in lower case. */
export interface Restriction {
  property: string;
  value: string;
  /** The value ends with `*`: it is the beginning of what is looked for. */
  prefix: boolean;
}

/** A query as a tree. */
export type Query = { all: Query[] } | { any: Query[] } | Restriction;

const token = /\s*(?:(\(|\))|(AND|OR)(?=[\s()]|$)|(\w+):(?:"([^"]*)"|([^\s()"]+)))/y;

type Token = '(' | ')' | 'AND' | 'OR' | Restriction;

/** Property names and values do not tell case apart, operators do. Fails with 501 on everything that is not modelled: free text, NOT, NEAR, `=`, ranges. */
function tokens(text: string): Token[] {
  const found: Token[] = [];
  token.lastIndex = 0;
  while (text.slice(token.lastIndex).trim() !== '') {
    const from = token.lastIndex;
    const match = token.exec(text);
    if (!match) throw notModelled(`the search for "${text.slice(from).trim()}"`);
    const [, bracket, operator, property, quoted, bare] = match;
    found.push((bracket ?? operator ?? restriction(property, quoted ?? bare)) as Token);
  }
  return found;
}

function restriction(property: string, written: string): Restriction {
  const prefix = written.endsWith('*');
  return { property: property.toLowerCase(), value: (prefix ? written.slice(0, -1) : written).toLowerCase(), prefix };
}

/** Reads a query: AND binds before OR, and what merely stands beside each other is meant together. */
export function parseKql(text: string): Query {
  const left = tokens(text);
  const query = anyOf(left, text);
  if (left.length > 0) throw notModelled(`the search for "${text}"`);
  return query;
}

function anyOf(left: Token[], text: string): Query {
  const parts = [allOf(left, text)];
  while (left[0] === 'OR') {
    left.shift();
    parts.push(allOf(left, text));
  }
  return parts.length === 1 ? parts[0] : { any: parts };
}

function allOf(left: Token[], text: string): Query {
  const parts = [one(left, text)];
  while (left.length > 0 && left[0] !== 'OR' && left[0] !== ')') {
    if (left[0] === 'AND') left.shift();
    parts.push(one(left, text));
  }
  return parts.length === 1 ? parts[0] : { all: parts };
}

function one(left: Token[], text: string): Query {
  const next = left.shift();
  if (typeof next === 'object') return next;
  if (next !== '(') throw notModelled(`the search for "${text}"`);
  const inner = anyOf(left, text);
  if (left.shift() !== ')') throw notModelled(`the search for "${text}"`);
  return inner;
}
