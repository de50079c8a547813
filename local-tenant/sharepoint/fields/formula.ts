import { spException } from '../http/errors';

/** A value inside a formula. */
export type FormulaValue = string | number | boolean | null;

/** A formula, read: gives its value for a row. */
export type Formula = (column: (name: string) => FormulaValue) => FormulaValue;

interface Token {
  kind: 'number' | 'text' | 'column' | 'name' | 'sign' | 'end';
  text: string;
}

const form = /\s*(?:(\d+(?:\.\d+)?)|"((?:[^"]|"")*)"|\[([^\]]+)\]|([A-Za-z_\u00c0-\u024f][\w\u00c0-\u024f]*)|(<>|<=|>=|[-+*/&=<>(),;]))/y;

const broken = (): Error => spException('The formula contains a syntax error or is not supported.', -2130575270, 500);

function tokens(source: string): Token[] {
  const found: Token[] = [];
  form.lastIndex = 0;
  const text = source.replace(/^=/, '').trimEnd();
  while (form.lastIndex < text.length) {
    const match = form.exec(text);
    if (!match) throw broken();
    const [, number, quoted, column, name, sign] = match;
    if (number !== undefined) found.push({ kind: 'number', text: number });
    else if (quoted !== undefined) found.push({ kind: 'text', text: quoted.replace(/""/g, '"') });
    else if (column !== undefined) found.push({ kind: 'column', text: column });
    else if (name !== undefined) found.push({ kind: 'name', text: name });
    else found.push({ kind: 'sign', text: sign });
  }
  return [...found, { kind: 'end', text: '' }];
}

const asNumber = (value: FormulaValue): number => (typeof value === 'string' ? Number(value.replace(',', '.')) : Number(value ?? 0));
const asText = (value: FormulaValue): string => (value === null ? '' : typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value));
const asTruth = (value: FormulaValue): boolean => (typeof value === 'string' ? value.toUpperCase() === 'TRUE' : Boolean(value));

function compare(left: FormulaValue, right: FormulaValue): number {
  if (typeof left === 'number' || typeof right === 'number') {
    const blank = (value: FormulaValue): boolean => value === null || typeof value === 'number' || typeof value === 'boolean';
    if (blank(left) && blank(right)) return asNumber(left) - asNumber(right);
  }
  const [a, b] = [asText(left).toLowerCase(), asText(right).toLowerCase()];
  return a === b ? 0 : a < b ? -1 : 1;
}

const comparisons: Record<string, (order: number) => boolean> = {
  '=': n => n === 0, '<>': n => n !== 0, '<': n => n < 0, '<=': n => n <= 0, '>': n => n > 0, '>=': n => n >= 0
};

const sums: Record<string, (a: number, b: number) => number> = {
  '+': (a, b) => a + b, '-': (a, b) => a - b, '*': (a, b) => a * b, '/': (a, b) => a / b
};

type Arguments = (() => FormulaValue)[];

const functions: Record<string, (args: Arguments) => FormulaValue> = {
  IF: ([test, then, otherwise]) => (asTruth(test()) ? then() : otherwise ? otherwise() : false),
  AND: args => args.every(each => asTruth(each())),
  OR: args => args.some(each => asTruth(each())),
  NOT: ([value]) => !asTruth(value()),
  ISBLANK: ([value]) => asText(value()) === '',
  SUM: args => args.reduce((total, each) => total + asNumber(each()), 0),
  MIN: args => Math.min(...args.map(each => asNumber(each()))),
  MAX: args => Math.max(...args.map(each => asNumber(each()))),
  ROUND: ([value, digits]) => Number(asNumber(value()).toFixed(digits ? asNumber(digits()) : 0)),
  LEN: ([value]) => asText(value()).length,
  LEFT: ([value, count]) => asText(value()).slice(0, count ? asNumber(count()) : 1),
  RIGHT: ([value, count]) => asText(value()).slice(-(count ? asNumber(count()) : 1)),
  CONCATENATE: args => args.map(each => asText(each())).join('')
};

/** Reads a formula; a comma or a semicolon separates arguments. Fails as SharePoint does on what it does not know. */
export function parseFormula(source: string): Formula {
  const all = tokens(source);
  let at = 0;
  const isSign = (...signs: string[]): boolean => all[at].kind === 'sign' && signs.includes(all[at].text);

  /** A level of operators that bind alike, from left to right. */
  function level(signs: string[], inner: () => Formula, join: (sign: string, a: FormulaValue, b: FormulaValue) => FormulaValue): () => Formula {
    return () => {
      let left = inner();
      while (isSign(...signs)) {
        const sign = all[at++].text;
        const [first, second] = [left, inner()];
        left = column => join(sign, first(column), second(column));
      }
      return left;
    };
  }

  function call(name: string): Formula {
    const run = functions[name.toUpperCase()];
    if (!run) throw broken();
    const args: Formula[] = [];
    at++;
    while (!isSign(')')) {
      args.push(expression());
      if (isSign(',', ';')) at++;
      else if (!isSign(')')) throw broken();
    }
    at++;
    return column => run(args.map(arg => () => arg(column)));
  }

  function atom(): Formula {
    const token = all[at++];
    switch (token.kind) {
      case 'number': return () => Number(token.text);
      case 'text': return () => token.text;
      case 'column': return column => column(token.text);
      case 'name':
        if (isSign('(')) return call(token.text);
        if (/^(TRUE|FALSE)$/i.test(token.text)) return () => token.text.toUpperCase() === 'TRUE';
        return column => column(token.text);
      case 'sign':
        if (token.text === '-') {
          const inner = atom();
          return column => -asNumber(inner(column));
        }
        if (token.text === '(') {
          const inner = expression();
          if (!isSign(')')) throw broken();
          at++;
          return inner;
        }
        throw broken();
      case 'end': throw broken();
    }
  }

  const product = level(['*', '/'], atom, (sign, a, b) => sums[sign](asNumber(a), asNumber(b)));
  const sum = level(['+', '-'], product, (sign, a, b) => sums[sign](asNumber(a), asNumber(b)));
  const joined = level(['&'], sum, (_, a, b) => asText(a) + asText(b));
  const expression = level(Object.keys(comparisons), joined, (sign, a, b) => comparisons[sign](compare(a, b)));

  const formula = expression();
  if (all[at].kind !== 'end') throw broken();
  return formula;
}

/** The columns that a formula names. */
export function columnsOf(source: string): string[] {
  const all = tokens(source);
  const isColumn = (token: Token, at: number): boolean =>
    token.kind === 'column' || (token.kind === 'name' && all[at + 1].text !== '(' && !/^(TRUE|FALSE)$/i.test(token.text));
  return [...new Set(all.filter(isColumn).map(token => token.text))];
}

/** A formula with its columns named otherwise; every name comes out in brackets. */
export function renameColumns(source: string, rename: (name: string) => string): string {
  const names = columnsOf(source);
  return source.replace(/"(?:[^"]|"")*"|\[([^\]]+)\]|([A-Za-z_\u00c0-\u024f][\w\u00c0-\u024f]*)/g, (whole, bracketed?: string, bare?: string) => {
    const name = bracketed ?? bare;
    return name !== undefined && names.includes(name) ? `[${rename(name)}]` : whole;
  });
}
