import { Format } from '../http/format';
import { own } from '../own';
import { Projected } from './entity';

type Json = Record<string, unknown>;

/** The annotations of one thing in a format. */
export interface Annotations {
  type: string;
  id: string;
  etag?: string;
  editLink: string;
}

/** `odata.type`, `odata.id`, `odata.etag`, `odata.editLink` in this order, as the format names them. */
export function annotate(format: Format, notes: Annotations): Json {
  switch (format) {
    case 'none':
    case 'v4none': return {};
    case 'minimal':
      return { 'odata.type': notes.type, 'odata.id': notes.id, ...(notes.etag ? { 'odata.etag': notes.etag } : {}), 'odata.editLink': notes.editLink };
    case 'v4':
      return { '@odata.type': `#${notes.type}`, '@odata.id': notes.id, ...(notes.etag ? { '@odata.etag': notes.etag } : {}), '@odata.editLink': notes.editLink };
    case 'verbose':
      return { __metadata: { id: notes.id, uri: notes.id, ...(notes.etag ? { etag: notes.etag } : {}), type: notes.type } };
  }
}

/** The note that an expanded name carries beside it. */
export function navigation(format: Format, name: string, editLink: string): Json {
  if (format === 'minimal') return { [`${name}@odata.navigationLinkUrl`]: `${editLink}/${name}` };
  if (format === 'v4') return { [`${name}@odata.navigationLink`]: `${editLink}/${name}` };
  return {};
}

/** Collections inside a verbose answer stand in `results`. */
export function collection(format: Format, values: unknown[]): unknown {
  return format === 'verbose' ? { results: values } : values;
}

/** The types of members that are neither plain values nor things of their own; a verbose answer names them. */
const complexTypes: Record<string, string> = {
  ChangeToken: 'SP.ChangeToken', CurrentChangeToken: 'SP.ChangeToken', BasePermissions: 'SP.BasePermissions', EffectiveBasePermissions: 'SP.BasePermissions',
  ParentWebPath: 'SP.ResourcePath', ImagePath: 'SP.ResourcePath', ServerRelativePath: 'SP.ResourcePath', ContentTypeId: 'SP.ContentTypeId'
};

function verboseValue(value: unknown, type: string | undefined): unknown {
  if (Array.isArray(value)) return value.every(each => typeof each === 'string') ? { __metadata: { type: 'Collection(Edm.String)' }, results: value } : { results: value };
  return type !== undefined && typeof value === 'object' && value !== null ? { __metadata: { type }, ...value } : value;
}

/** The members of a thing, or of a value made of several, as a format writes them. */
export function plain(format: Format, members: Json): Json {
  if (format !== 'verbose') return members;
  return Object.fromEntries(Object.entries(members).map(([name, value]) => [name, verboseValue(value, own(complexTypes, name))]));
}

/** One thing as JSON; v3 puts what was expanded first, v4 last. */
export function render(format: Format, webUrl: string, { entity, members, nested }: Projected): Json {
  const notes = annotate(format, { type: entity.type, id: `${webUrl}/_api/${entity.path}`, etag: entity.etag, editLink: entity.path });
  const expanded: Json = {};
  for (const [name, target] of Object.entries(nested)) {
    Object.assign(expanded, navigation(format, name, entity.path));
    expanded[name] = Array.isArray(target)
      ? collection(format, target.map(each => render(format, webUrl, each)))
      : target && render(format, webUrl, target);
  }
  const own = plain(format, members);
  return format === 'v4' || format === 'v4none' ? { ...notes, ...own, ...expanded } : { ...notes, ...expanded, ...own };
}

/** The whole body of one thing: the context first. */
export function single(format: Format, context: string, body: Json): Json {
  if (format === 'minimal') return { 'odata.metadata': context, ...body };
  if (format === 'v4') return { '@odata.context': context, ...body };
  return format === 'verbose' ? { d: body } : body;
}

/** The whole body of a collection; the link to the next page stands before `value`. */
export function many(format: Format, context: string, values: Json[], next?: string): Json {
  if (format === 'verbose') return { d: { results: values, ...(next ? { __next: next } : {}) } };
  const v4 = format === 'v4' || format === 'v4none';
  const head = format === 'minimal' ? { 'odata.metadata': context } : format === 'v4' ? { '@odata.context': context } : {};
  return { ...head, ...(next ? { [v4 ? '@odata.nextLink' : 'odata.nextLink']: next } : {}), value: values };
}
