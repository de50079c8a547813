import { randomUUID } from 'node:crypto';
import { created, deleted, entityAnswer, nothing, updated } from '../http/answer';
import { Call, bodyOf } from '../http/call';
import { fieldMissing, unknownProperty, viewMissing, wrongType } from '../http/errors';
import { Literal } from '../odata/path';
import { viewFromXml } from '../caml/viewDefinition';
import { viewEntity, viewFields, viewSettings } from '../shapes/view';
import { changeTypes } from '../store/changes';
import { fieldByName } from '../store/fields';
import { StoredList } from '../store/lists';
import { StoredView, addView, removeView, saveView, viewsOf } from '../store/views';
import { demandOnList } from '../writes/items';
import { touchList } from '../writes/lists';
import { Resource, method, valueOf } from './resource';

function readView(body: Record<string, unknown>, before: StoredView): StoredView {
  const { Title = before.title, DefaultView = before.isDefault, ViewFields, ...rest } = body;
  if (typeof Title !== 'string') throw wrongType('Edm.String');
  if (typeof DefaultView !== 'boolean') throw wrongType('Edm.Boolean');
  for (const name of Object.keys(rest)) if (!viewSettings.includes(name)) throw unknownProperty(name, 'SP.View');
  const fields = (ViewFields as { results?: string[] } | undefined)?.results ?? before.fields;
  return { ...before, title: Title, isDefault: DefaultView, fields, settings: { ...before.settings, ...rest } };
}

function fieldNamed(call: Call, list: StoredList, name: string): string {
  const field = fieldByName(call.store, list, name);
  if (!field) throw fieldMissing(name);
  return field.name;
}

function viewFieldsResource(call: Call, list: StoredList, view: StoredView): Resource {
  const change = (fields: string[]) => {
    demandOnList(call, list, 'ManageLists');
    saveView(call.store, { ...view, fields });
    touchList(call, list, { kind: 'View', type: changeTypes.update, thing: view.id });
    return nothing;
  };
  const nameOf = (value: Literal | undefined): string => fieldNamed(call, list, String(value));
  return {
    get: () => ({ kind: 'value', type: 'SP.ViewFieldCollection', value: viewFields(view) }),
    step: segment => {
      const value = segment.args?.[0];
      switch (segment.name) {
        case 'schemaxml': return valueOf('Edm.String', () => viewFields(view).SchemaXml);
        case 'addviewfield': return method(() => change([...view.fields.filter(name => name !== nameOf(value)), nameOf(value)]));
        case 'removeviewfield': return method(() => change(view.fields.filter(name => name !== nameOf(value))));
        case 'removeallviewfields': return method(() => change([]));
        case 'moveviewfieldto': return method(() => {
          const { field, index } = bodyOf(call);
          const name = nameOf(String(field));
          const others = view.fields.filter(each => each !== name);
          return change([...others.slice(0, Number(index)), name, ...others.slice(Number(index))]);
        });
        default: return undefined;
      }
    }
  };
}

/** One view. Fails with SharePoint's 400 for one that is not there. */
export function viewResource(call: Call, list: StoredList, view: StoredView | undefined): Resource {
  if (!view) throw viewMissing();
  return {
    get: () => entityAnswer(viewEntity(view, list)),
    merge: () => {
      demandOnList(call, list, 'ManageLists');
      saveView(call.store, readView(bodyOf(call), view));
      touchList(call, list, { kind: 'View', type: changeTypes.update, thing: view.id });
      return updated();
    },
    remove: () => {
      demandOnList(call, list, 'ManageLists');
      removeView(call.store, view.id);
      touchList(call, list, { kind: 'View', type: changeTypes.remove, thing: view.id });
      return deleted;
    },
    step: segment => {
      if (segment.name === 'viewfields') return viewFieldsResource(call, list, view);
      return segment.name !== 'setviewxml' ? undefined : method(() => {
        demandOnList(call, list, 'ManageLists');
        saveView(call.store, viewFromXml(bodyOf(call).viewXml, view, name => fieldNamed(call, list, name)));
        touchList(call, list, { kind: 'View', type: changeTypes.update, thing: view.id });
        return nothing;
      });
    }
  };
}

/** `views` of a list. */
export function viewsResource(call: Call, list: StoredList, key?: Literal): Resource {
  const byId = (id: Literal | undefined): Resource => viewResource(call, list, viewsOf(call.store, list).find(view => view.id === String(id).toLowerCase()));
  if (key !== undefined) return byId(key);
  return {
    get: () => ({ kind: 'entities', set: 'SP.ApiData.Views', entities: viewsOf(call.store, list).map(view => viewEntity(view, list)) }),
    post: () => {
      demandOnList(call, list, 'ManageLists');
      const empty: StoredView = { id: randomUUID(), list: list.number, title: '', isDefault: false, fields: ['LinkTitle'], settings: {} };
      const view = readView(bodyOf(call), empty);
      addView(call.store, view);
      touchList(call, list, { kind: 'View', type: changeTypes.add, thing: view.id });
      return created(viewEntity(view, list), call.webUrl);
    },
    step: segment => {
      if (segment.name === 'getbyid') return byId(segment.args?.[0]);
      if (segment.name === 'getbytitle') return viewResource(call, list, viewsOf(call.store, list).find(view => view.title === segment.args?.[0]));
      return undefined;
    }
  };
}
