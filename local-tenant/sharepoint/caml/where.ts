import { camlColumnUnknown, camlInvalid, notModelled } from '../http/errors';
import { StoredField, entityName, isLookup, isPerson } from '../fields/field';
import { Element, child } from '../fields/xml';
import { Comparison, Filter } from '../odata/filter';
import { CamlContext, dayOf, valueText } from './value';

/** What reading a condition has to know: the list's columns, who asks, and the groups of that person. */
export interface CamlScope extends CamlContext {
  fields: StoredField[];
  groupIds: number[];
}

const comparisons: Record<string, Comparison> = { Eq: 'eq', Neq: 'ne', Gt: 'gt', Geq: 'ge', Lt: 'lt', Leq: 'le' };
const isTrue = (text: string | undefined): boolean => text?.toUpperCase() === 'TRUE';

/** Holds for no row. */
const never: Filter = { kind: 'compare', path: 'ID', by: 'lt', value: 0 };
const any = (filters: Filter[]): Filter => filters.reduce<Filter | undefined>((left, right) => (left ? { kind: 'or', left, right } : right), undefined) ?? never;

/** The column that a FieldRef names by its internal name. Fails as SharePoint does for one that the list has not. */
export function fieldOf(scope: CamlScope, reference: Element | undefined): StoredField {
  const field = scope.fields.find(each => each.name.toLowerCase() === reference?.attributes.Name?.toLowerCase());
  if (!field) throw camlColumnUnknown();
  return field;
}

/** The path that a filter names the column by: lookups and people by what they show, or by their id. */
export function pathOf(field: StoredField, byId: boolean): string {
  const name = entityName(field.name);
  if (field.name === 'LinkTitle' || field.name === 'LinkTitleNoMenu') return 'Title';
  if (!isLookup(field.type) && !isPerson(field.type)) return name;
  return byId ? `${name}Id` : `${name}/${isPerson(field.type) ? 'Title' : field.lookupField ?? 'Title'}`;
}

/** A day is compared whole: equal is within it, greater is after it. */
function dayTest(path: string, by: Comparison, text: string): Filter {
  const { from, to } = dayOf(text);
  const at = (than: Comparison, value: string): Filter => ({ kind: 'compare', path, by: than, value });
  switch (by) {
    case 'eq': return { kind: 'and', left: at('ge', from), right: at('lt', to) };
    case 'ne': return { kind: 'not', inner: { kind: 'and', left: at('ge', from), right: at('lt', to) } };
    case 'gt': return at('ge', to);
    case 'ge': return at('ge', from);
    case 'lt': return at('lt', from);
    case 'le': return at('lt', to);
  }
}

function test(scope: CamlScope, reference: Element | undefined, value: Element | undefined, by: Comparison): Filter {
  const field = fieldOf(scope, reference);
  if (!value) throw camlInvalid();
  const text = valueText(value, scope);
  const byId = isTrue(reference!.attributes.LookupId) || value.children.some(each => each.name === 'UserID') || value.attributes.Type === 'Integer';
  const path = pathOf(field, byId);
  if (field.type === 'DateTime' && !isTrue(value.attributes.IncludeTimeValue)) return dayTest(path, by, text);
  return { kind: 'compare', path, by, value: text };
}

function textTest(scope: CamlScope, element: Element, kind: 'startsWith' | 'contains'): Filter {
  const value = child(element, 'Value');
  if (!value) throw camlInvalid();
  return { kind, path: pathOf(fieldOf(scope, child(element, 'FieldRef')), false), value: valueText(value, scope) };
}

function membership(scope: CamlScope, element: Element): Filter {
  if (element.attributes.Type !== 'CurrentUserGroups') throw notModelled(`Membership of ${element.attributes.Type} in CAML`);
  const path = pathOf(fieldOf(scope, child(element, 'FieldRef')), true);
  return any(scope.groupIds.map((value): Filter => ({ kind: 'compare', path, by: 'eq', value })));
}

/** Reads one condition: And and Or join exactly two others, to any depth. Fails as SharePoint does for CAML that cannot be read. */
export function readCondition(scope: CamlScope, element: Element): Filter {
  const [reference, value] = [child(element, 'FieldRef'), child(element, 'Value')];
  switch (element.name) {
    case 'And':
    case 'Or': {
      if (element.children.length !== 2) throw camlInvalid();
      const [left, right] = element.children.map(each => readCondition(scope, each));
      return { kind: element.name === 'And' ? 'and' : 'or', left, right };
    }
    case 'IsNull':
    case 'IsNotNull': return { kind: 'compare', path: pathOf(fieldOf(scope, reference), true), by: element.name === 'IsNull' ? 'eq' : 'ne', value: null };
    case 'BeginsWith': return textTest(scope, element, 'startsWith');
    case 'Contains': return textTest(scope, element, 'contains');
    case 'Includes': return test(scope, reference, value, 'eq');
    case 'NotIncludes': return test(scope, reference, value, 'ne');
    case 'In': return any((child(element, 'Values')?.children ?? []).map(each => test(scope, reference, each, 'eq')));
    case 'Membership': return membership(scope, element);
    default: {
      const by = comparisons[element.name];
      if (!by) throw camlInvalid();
      return test(scope, reference, value, by);
    }
  }
}
