/** The form of a JSON value: names and types in their order, nothing of what stands in it. */
export type Shape = 'string' | 'number' | 'boolean' | 'null' | { list: Shape | 'empty' } | { names: [string, Shape][] };

/** The form of a value; an array has the form of its first element. */
export function shapeOf(value: unknown): Shape {
  if (value === null) return 'null';
  if (Array.isArray(value)) return { list: value.length > 0 ? shapeOf(value[0]) : 'empty' };
  if (typeof value === 'object') return { names: Object.entries(value).map(([name, each]) => [name, shapeOf(each)]) };
  return typeof value as 'string' | 'number' | 'boolean';
}

/** What a tenant's answer may differ in, said by name. */
export interface Tolerance {
  /** Members of the recording that the tenant does not model, or columns of the recorded list alone. */
  without?: string[];
  /** Members that the tenant's answer has besides. */
  besides?: string[];
  /** The order of members varies between recordings too: it is not compared. */
  anyOrder?: true;
}

const isNames = (shape: Shape): shape is { names: [string, Shape][] } => typeof shape === 'object' && 'names' in shape;
const isList = (shape: Shape): shape is { list: Shape | 'empty' } => typeof shape === 'object' && 'list' in shape;

function compareNames(path: string, wanted: [string, Shape][], found: [string, Shape][], tolerance: Tolerance): string[] {
  const { without = [], besides = [] } = tolerance;
  const expected = wanted.filter(([name]) => !without.includes(name));
  const actual = found.filter(([name]) => !besides.includes(name));
  const names = (entries: [string, Shape][]): string[] => entries.map(([name]) => name);
  const missing = names(expected).filter(name => !names(actual).includes(name)).map(name => `${path}.${name} is missing`);
  const extra = names(actual).filter(name => !names(expected).includes(name)).map(name => `${path}.${name} is not in the recording`);
  const common = names(expected).filter(name => names(actual).includes(name));
  const order = tolerance.anyOrder || names(actual).filter(name => common.includes(name)).join() === common.join() ? [] : [`${path}: the members stand in another order`];
  const inner = common.flatMap(name => differences(`${path}.${name}`, new Map(expected).get(name)!, new Map(actual).get(name)!, tolerance));
  return [...missing, ...extra, ...order, ...inner];
}

/** Where a found form differs from the recorded one. What is empty in either may be anything in the other. */
export function differences(path: string, wanted: Shape, found: Shape, tolerance: Tolerance = {}): string[] {
  if (wanted === 'null' || found === 'null') return [];
  if (isList(wanted) && isList(found)) {
    return wanted.list === 'empty' || found.list === 'empty' ? [] : differences(`${path}[]`, wanted.list, found.list, tolerance);
  }
  if (isNames(wanted) && isNames(found)) return compareNames(path, wanted.names, found.names, tolerance);
  return wanted === found ? [] : [`${path} is ${JSON.stringify(found).slice(0, 40)}, recorded as ${JSON.stringify(wanted).slice(0, 40)}`];
}
