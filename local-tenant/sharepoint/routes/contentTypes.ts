import { entityAnswer } from '../http/answer';
import { Call } from '../http/call';
import { badArgument } from '../http/errors';
import { contentTypeEntity } from '../shapes/contentType';
import { StoredList } from '../store/lists';
import { Resource } from './resource';

/** The one content type that the web, or a list, has. */
export const contentTypeResource = (call: Call, list?: StoredList): Resource => ({ get: () => entityAnswer(contentTypeEntity(call.tenant.language, list)) });

/** `contenttypes` of the web or of a list, to be read. */
export function contentTypesResource(call: Call, list?: StoredList): Resource {
  const entity = contentTypeEntity(call.tenant.language, list);
  return {
    get: () => ({ kind: 'entities', set: 'SP.ApiData.ContentTypes', entities: [entity] }),
    step: segment => {
      if (segment.name !== 'getbyid') return undefined;
      if (String(segment.args?.[0]).toLowerCase() !== String(entity.members.StringId).toLowerCase()) throw badArgument('The content type does not exist.');
      return contentTypeResource(call, list);
    }
  };
}
