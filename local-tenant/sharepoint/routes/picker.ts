import { Answer } from '../http/answer';
import { Call, bodyOf } from '../http/call';
import { badArgument } from '../http/errors';
import { PickerEntity, groupPickerEntity, personEntity, unresolved } from '../shapes/picker';
import { emailOf, loginOf, staff } from '../staff';
import { groups } from '../store/principals';
import { Resource, method } from './resource';

/** Bits of `PrincipalType`. */
const users = 1;
const siteGroups = 8;
const all = 15;
/** Suggestions when the query says nothing of it. */
const suggestions = 30;

interface PickerQuery {
  text: string;
  most: number;
  types: number;
}

function queryOf(call: Call): PickerQuery {
  const { QueryString, MaximumEntitySuggestions = suggestions, PrincipalType = all } = (bodyOf(call).queryParams ?? {}) as Record<string, unknown>;
  if (typeof QueryString !== 'string') throw badArgument('The parameter QueryString is missing.');
  return { text: QueryString.trim().toLowerCase(), most: Number(MaximumEntitySuggestions), types: Number(PrincipalType) };
}

/** Names match by the beginning of any of their words. */
const begins = (name: string, text: string): boolean => name.toLowerCase().startsWith(text) || name.toLowerCase().split(/[\s.-]+/).some(word => word.startsWith(text));

/** People of the directory, and groups of the site when asked for, whose name, account or address begins with a text. */
function matching(call: Call, { text, types }: PickerQuery): PickerEntity[] {
  if (text === '') return [];
  const people = (types & users) === 0 ? [] : staff.filter(({ account, name }) =>
    begins(name, text) || emailOf(account).startsWith(text) || loginOf(account).toLowerCase() === text);
  const named = (types & siteGroups) === 0 ? [] : groups(call.store).filter(group => begins(group.title, text));
  return [...people.map(personEntity), ...named.map(groupPickerEntity)];
}

/** The service answers its result as JSON inside a text. */
const answer = (result: unknown): Answer => ({ kind: 'value', type: 'Edm.String', value: JSON.stringify(result) });

/** One person who is meant without doubt, else the possible ones. */
function resolve(call: Call): PickerEntity {
  const query = queryOf(call);
  const found = matching(call, query);
  const exact = found.filter(each => [each.Key, each.Description, each.DisplayText].some(text => text.toLowerCase() === query.text));
  if (exact.length === 1) return exact[0];
  return found.length === 1 ? found[0] : unresolved(query.text, found);
}

/** The people picker: searching and resolving, for everybody who may open the site. */
export function pickerResource(call: Call, name: string): Resource | undefined {
  switch (name) {
    case 'clientpeoplepickersearchuser': return method(() => {
      const query = queryOf(call);
      return answer(matching(call, query).slice(0, query.most));
    });
    case 'clientpeoplepickerresolveuser': return method(() => answer(resolve(call)));
    default: return undefined;
  }
}
