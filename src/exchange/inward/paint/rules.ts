import { Hex } from './colours';
import { Place, Range, isWithin, placeOf, rangeOf } from './places';
import { Attributes, elementsOf, unescaped } from './xml';

/** What a cell shows; '' for an empty one. */
export type TextAt = (place: Place) => string;

/** A conditional look: where it holds, for which cells, and what ground they get. */
export interface PaintRule {
  ranges: Range[];
  priority: number;
  holds: (at: Place, textAt: TextAt) => boolean;
  ground: Hex | undefined;
}

/** The rules of a sheet that say their ground by what stands in a cell, the foremost first. Others, such as scales, are passed over. */
export function rulesOf(sheet: string, grounds: (Hex | undefined)[]): PaintRule[] {
  return elementsOf(sheet, 'conditionalFormatting').flatMap(({ attributes: { sqref = '' }, inner }) => {
    const ranges = sqref.split(/\s+/).flatMap(name => rangeOf(name) ?? []);
    return elementsOf(inner, 'cfRule').flatMap(({ attributes, inner: formulas }): PaintRule[] => {
      const holds = ranges.length > 0 ? conditionOf(attributes, elementsOf(formulas, 'formula').map(each => unescaped(each.inner)), ranges[0].from) : undefined;
      return holds ? [{ ranges, holds, priority: Number(attributes.priority ?? 0), ground: grounds[Number(attributes.dxfId ?? -1)] }] : [];
    });
  }).sort((one, other) => one.priority - other.priority);
}

/** The first rule with a ground that holds for a cell. */
export function ruleFor(rules: PaintRule[], at: Place, textAt: TextAt): PaintRule | undefined {
  return rules.find(({ ranges, holds, ground }) => ground !== undefined && ranges.some(range => isWithin(at, range)) && holds(at, textAt));
}

type Condition = PaintRule['holds'];

const same = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();
const isEmpty: Condition = (at, textAt) => textAt(at).trim() === '';

/** By which a cell's text is held against the rule's own; both in small letters. */
const textTests: Record<string, (text: string, wanted: string) => boolean> = {
  containsText: (text, wanted) => text.includes(wanted),
  notContainsText: (text, wanted) => !text.includes(wanted),
  beginsWith: (text, wanted) => text.startsWith(wanted),
  endsWith: (text, wanted) => text.endsWith(wanted)
};

function conditionOf({ type = '', operator = '', text = '' }: Attributes, formulas: string[], first: Place): Condition | undefined {
  if (type === 'containsBlanks') return isEmpty;
  if (type === 'notContainsBlanks') return (at, textAt) => !isEmpty(at, textAt);
  if (textTests[type] && text) return (at, textAt) => textTests[type](textAt(at).toLowerCase(), text.toLowerCase());
  if (type === 'cellIs') return (at, textAt) => compares(operator, textAt(at), formulas.map(formula => valueOf(formula, textAt)));
  return type === 'expression' ? expressionOf(formulas[0] ?? '', first) : undefined;
}

/** What a formula of one value says: a text in quotation marks, a number, or another cell; undefined for what is computed. */
function valueOf(formula: string, textAt: TextAt): string | undefined {
  const literal = /^\s*"((?:[^"]|"")*)"\s*$/.exec(formula)?.[1];
  if (literal !== undefined) return literal.replace(/""/g, '"');
  if (/^\s*-?\d+(\.\d+)?\s*$/.test(formula)) return formula.trim();
  const place = placeOf(formula);
  return place && textAt(place);
}

const asNumber = (text: string): number => (text.trim() === '' ? NaN : Number(text.trim().replace(',', '.')));

function compares(operator: string, text: string, values: (string | undefined)[]): boolean {
  const [value, more] = values;
  if (value === undefined) return false;
  const [number, least, most] = [asNumber(text), asNumber(value), asNumber(more ?? '')];
  const equal = Number.isNaN(least) ? same(text, value) : number === least;
  switch (operator) {
    case 'equal': return equal;
    case 'notEqual': return !equal;
    case 'lessThan': return number < least;
    case 'lessThanOrEqual': return number <= least;
    case 'greaterThan': return number > least;
    case 'greaterThanOrEqual': return number >= least;
    case 'between': return number >= least && number <= most;
    case 'notBetween': return number < least || number > most;
    default: return false;
  }
}

/** A formula is written for the first cell that it holds for; what has no `$` moves along. */
function expressionOf(formula: string, first: Place): Condition | undefined {
  const [, empty] = /^LEN\(TRIM\((\$?[A-Z]+\$?\d+)\)\)=0$/i.exec(formula.replace(/\s/g, '')) ?? [];
  if (empty) return (at, textAt) => isEmpty(movedTo(empty, at, first), textAt);
  const [, cell, wanted] = /^\s*(\$?[A-Z]+\$?\d+)\s*=\s*(.+?)\s*$/i.exec(formula) ?? [];
  if (!cell) return undefined;
  return (at, textAt) => compares('equal', textAt(movedTo(cell, at, first)), [valueOf(wanted, textAt)]);
}

function movedTo(cell: string, at: Place, first: Place): Place {
  const place = placeOf(cell) ?? at;
  return {
    row: /\$\d/.test(cell) ? place.row : place.row + at.row - first.row,
    column: cell.startsWith('$') ? place.column : place.column + at.column - first.column
  };
}
