import { created, deleted, entityAnswer, nothing, updated } from '../http/answer';
import { Call, bodyOf } from '../http/call';
import { fieldByIdMissing, fieldMissing, wrongType } from '../http/errors';
import { StoredField } from '../fields/field';
import { Literal, Segment } from '../odata/path';
import { fieldEntity } from '../shapes/field';
import { fieldByName, fieldsOf } from '../store/fields';
import { StoredList } from '../store/lists';
import { addFieldByKind, createField } from '../writes/fieldAdds';
import { changeField, deleteField, keepField } from '../writes/fields';
import { demandOnList } from '../writes/items';
import { Resource, method } from './resource';

/** Whether a form shows the column; kept in its XML, as on SharePoint. */
function showInForm(call: Call, list: StoredList, field: StoredField, { name, args }: Segment): void {
  if (typeof args?.[0] !== 'boolean') throw wrongType('Edm.Boolean');
  const form = name === 'setshowindisplayform' ? 'ShowInDisplayForm' : name === 'setshowineditform' ? 'ShowInEditForm' : 'ShowInNewForm';
  keepField(call, list, { ...field, forms: { ...field.forms, [form]: args[0] } });
}

function fieldResource(call: Call, list: StoredList, field: StoredField): Resource {
  return {
    get: () => entityAnswer(fieldEntity(field, list)),
    step: segment => (/^setshowin(display|edit|new)form$/.test(segment.name) ? method(() => {
      demandOnList(call, list, 'ManageLists');
      showInForm(call, list, field, segment);
      return nothing;
    }) : undefined),
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

/** `fields` of a list. */
export function fieldsResource(call: Call, list: StoredList, key?: Literal): Resource {
  if (key !== undefined) return byId(call, list, key);
  return {
    get: () => ({ kind: 'entities', set: 'SP.ApiData.Fields', entities: fieldsOf(call.store, list).map(field => fieldEntity(field, list)) }),
    post: () => {
      demandOnList(call, list, 'ManageLists');
      return created(fieldEntity(addFieldByKind(call, list, bodyOf(call)), list), call.webUrl);
    },
    step: segment => {
      switch (segment.name) {
        case 'addfield': return method(() => {
          demandOnList(call, list, 'ManageLists');
          return entityAnswer(fieldEntity(addFieldByKind(call, list, (bodyOf(call).parameters ?? {}) as Record<string, unknown>), list));
        });
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
