import { created, deleted, entityAnswer, updated } from '../http/answer';
import { Call, bodyOf } from '../http/call';
import { fieldByIdMissing, fieldMissing, notModelled, wrongType } from '../http/errors';
import { escapeXml } from '../fields/xml';
import { StoredField, typeOfKind } from '../fields/field';
import { Literal } from '../odata/path';
import { fieldEntity } from '../shapes/field';
import { fieldByName, fieldsOf } from '../store/fields';
import { StoredList } from '../store/lists';
import { changeField, createField, deleteField } from '../writes/fields';
import { demandOnList } from '../writes/items';
import { Resource, method } from './resource';

function fieldResource(call: Call, list: StoredList, field: StoredField): Resource {
  return {
    get: () => entityAnswer(fieldEntity(field, list)),
    merge: () => {
      demandOnList(call, list, 'ManageLists');
      changeField(call, list, field, bodyOf(call));
      return updated();
    },
    remove: () => {
      demandOnList(call, list, 'ManageLists');
      deleteField(call, list, field);
      return deleted;
    }
  };
}

function named(call: Call, list: StoredList, name: Literal | undefined): Resource {
  const field = fieldByName(call.store, list, String(name));
  if (!field) throw fieldMissing(String(name));
  return fieldResource(call, list, field);
}

function byId(call: Call, list: StoredList, id: Literal | undefined): Resource {
  const field = fieldsOf(call.store, list).find(each => each.id === String(id).toLowerCase());
  if (!field) throw fieldByIdMissing(String(id), list.url);
  return fieldResource(call, list, field);
}

/** An add by type and title, as the XML it stands for. */
function addByKind(call: Call, list: StoredList, body: Record<string, unknown>): StoredField {
  const { Title, FieldTypeKind, ...rest } = body;
  const type = typeOfKind(Number(FieldTypeKind));
  if (typeof Title !== 'string') throw wrongType('Edm.String');
  if (!type) throw notModelled(`a column of FieldTypeKind ${String(FieldTypeKind)}`);
  const field = createField(call, list, `<Field Type="${type}" DisplayName="${escapeXml(Title)}" />`, 0);
  return Object.keys(rest).length > 0 ? changeField(call, list, field, rest) : field;
}

/** `fields` of a list. */
export function fieldsResource(call: Call, list: StoredList, key?: Literal): Resource {
  if (key !== undefined) return byId(call, list, key);
  return {
    get: () => ({ kind: 'entities', set: 'SP.ApiData.Fields', entities: fieldsOf(call.store, list).map(field => fieldEntity(field, list)) }),
    post: () => {
      demandOnList(call, list, 'ManageLists');
      return created(fieldEntity(addByKind(call, list, bodyOf(call)), list), call.webUrl);
    },
    step: segment => {
      switch (segment.name) {
        case 'getbyinternalnameortitle':
        case 'getbytitle': return named(call, list, segment.args?.[0]);
        case 'getbyid': return byId(call, list, segment.args?.[0]);
        case 'createfieldasxml': return method(() => {
          demandOnList(call, list, 'ManageLists');
          const { SchemaXml, Options = 0 } = (bodyOf(call).parameters ?? {}) as { SchemaXml?: unknown; Options?: unknown };
          if (typeof SchemaXml !== 'string') throw wrongType('Edm.String');
          if (typeof Options !== 'number') throw wrongType('Edm.Int32');
          return entityAnswer(fieldEntity(createField(call, list, SchemaXml, Options), list));
        });
        default: return undefined;
      }
    }
  };
}
