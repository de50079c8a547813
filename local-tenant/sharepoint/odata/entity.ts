import { notModelled } from '../http/errors';

/** A thing of the API: a list, a field, a user. Items are projected in the store's own way (shapes/item). */
export interface Entity {
  /** For example `SP.List`. */
  type: string;
  /** What `$metadata#` names, for example `SP.ApiData.Lists`. */
  set: string;
  /** Address below `_api/`, for example `Web/Lists(guid'…')`. */
  path: string;
  etag?: string;
  members: Record<string, unknown>;
  /** Members that come only when `$select` names them. */
  lazy?: Record<string, () => unknown>;
  /** What `$expand` can bring. */
  links?: Record<string, () => Entity | Entity[] | null>;
}

/** A thing cut to what was asked for; `nested` holds what was expanded. */
export interface Projected {
  entity: Entity;
  members: Record<string, unknown>;
  nested: Record<string, Projected | Projected[] | null>;
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The real name of a member in a record, whatever its case. */
export function nameIn(record: Record<string, unknown> | undefined, name: string): string | undefined {
  return Object.keys(record ?? {}).find(key => same(key, name));
}

/** The parts of `$select` or `$expand` below one name: `Member/Title` gives `Title` below `Member`. */
function below(paths: string[], name: string): string[] {
  return paths.filter(path => path.includes('/') && same(path.slice(0, path.indexOf('/')), name)).map(path => path.slice(path.indexOf('/') + 1));
}

function heads(paths: string[]): string[] {
  return [...new Set(paths.map(path => path.split('/')[0]))];
}

function pick(entity: Entity, select: string[]): Record<string, unknown> {
  const plain = select.filter(path => !path.includes('/'));
  if (select.length === 0 || plain.includes('*')) return { ...entity.members, ...onDemand(entity, plain.filter(name => name !== '*')) };
  return onDemand(entity, plain);
}

/** Members that were asked for by name, in the thing's own order. */
function onDemand(entity: Entity, names: string[]): Record<string, unknown> {
  const asked: Record<string, unknown> = {};
  for (const name of names) {
    const lazy = nameIn(entity.lazy, name);
    const member = nameIn(entity.members, name);
    if (lazy !== undefined) asked[lazy] = entity.lazy![lazy]();
    else if (member !== undefined) asked[member] = entity.members[member];
    else if (nameIn(entity.links, name) === undefined) throw notModelled(`the property '${name}' of ${entity.type}`);
  }
  return asked;
}

/** Cuts a thing to `$select` and adds `$expand`. */
export function project(entity: Entity, select: string[], expand: string[]): Projected {
  const nested: Projected['nested'] = {};
  for (const name of heads(expand)) {
    const link = nameIn(entity.links, name);
    if (link === undefined) throw notModelled(`$expand of '${name}' on ${entity.type}`);
    const target = entity.links![link]();
    const [subSelect, subExpand] = [below(select, name), below(expand, name)];
    nested[link] = Array.isArray(target)
      ? target.map(each => project(each, subSelect, subExpand))
      : target && project(target, subSelect, subExpand);
  }
  return { entity, members: pick(entity, select), nested };
}
