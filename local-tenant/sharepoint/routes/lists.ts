import { created, deleted, entityAnswer, updated } from '../http/answer';
import { Call, bodyOf } from '../http/call';
import { accessDenied, badArgument, etagMismatch, folderMissing, listByIdMissing, listByTitleMissing } from '../http/errors';
import { Entity } from '../odata/entity';
import { Literal, Segment } from '../odata/path';
import { seenBy } from '../permissions/pageSight';
import { maySeeList } from '../permissions/sight';
import { listLog } from '../shapes/change';
import { listEntity, listPath } from '../shapes/list';
import { forgetItemScopes } from '../store/itemScopes';
import { StoredList, listById, listByTitle, listByUrl, lists, saveList, scopeOf } from '../store/lists';
import { viewsOf } from '../store/views';
import { demandOnList } from '../writes/items';
import { changeList, createList, deleteList, logList } from '../writes/lists';
import { recycleList } from '../writes/recycledLists';
import { getItemsResource } from './caml';
import { changesResource } from './changes';
import { contentTypesResource } from './contentTypes';
import { fieldsResource } from './fields';
import { addByFormValues } from './formValues';
import { itemsResource } from './items';
import { Resource, method, valueOf } from './resource';
import { Securable, securableStep } from './securable';
import { streamResource } from './stream';
import { viewResource, viewsResource } from './views';

function securable(call: Call, list: StoredList): Securable {
  let held = list;
  return {
    path: listPath(list),
    ownScope: `list:${list.id}`,
    scope: () => scopeOf(held),
    setUnique: unique => {
      held = { ...held, uniqueScope: unique };
      saveList(call.store, held);
    },
    clearBelow: () => forgetItemScopes(call.store, list),
    log: type => logList(call, list, type)
  };
}

const entityOf = (call: Call, list: StoredList): Entity => listEntity({ store: call.store, user: call.user, now: call.tenant.now() }, list);

function checkListEtag(call: Call, list: StoredList): void {
  const held = `"${list.version}"`;
  if (call.ifMatch !== undefined && call.ifMatch !== '*' && call.ifMatch !== held) throw etagMismatch(call.ifMatch, held);
}

function listStep(call: Call, list: StoredList, segment: Segment): Resource | undefined {
  const key = segment.args?.[0];
  switch (segment.name) {
    case 'items': return itemsResource(call, seenBy(call, list), key);
    case 'getitembystringid': return itemsResource(call, seenBy(call, list), Number(key));
    case 'fields': return fieldsResource(call, list, key);
    case 'views': return viewsResource(call, list, key);
    case 'getview': return viewsResource(call, list, key);
    case 'defaultview': return viewResource(call, list, viewsOf(call.store, list).find(view => view.isDefault));
    case 'rootfolder': return {
      get: () => entityAnswer(entityOf(call, list).links!.RootFolder() as never),
      step: inner => (inner.name === 'serverrelativeurl' ? valueOf('Edm.String', () => list.url) : undefined)
    };
    case 'contenttypes': return contentTypesResource(call, list);
    case 'addvalidateupdateitemusingpath': return addByFormValues(call, list);
    case 'getitems': return getItemsResource(call, seenBy(call, list));
    case 'renderlistdataasstream': return streamResource(call, seenBy(call, list));
    case 'getchanges': return changesResource(call, listLog(list.id), list);
    case 'recycle': return method(() => ({ kind: 'value', type: 'Edm.Guid', value: recycleList(call, list) }));
    case 'itemcount': return valueOf('Edm.Int32', () => list.itemCount);
    case 'title': return valueOf('Edm.String', () => list.title);
    default: return securableStep(call, securable(call, list), segment);
  }
}

/** One list that the caller may see. */
function listResource(call: Call, list: StoredList): Resource {
  return {
    get: () => entityAnswer(entityOf(call, list)),
    merge: () => {
      demandOnList(call, list, 'ManageLists');
      checkListEtag(call, list);
      return updated(`"${changeList(call, list, bodyOf(call)).version}"`);
    },
    remove: () => {
      demandOnList(call, list, 'ManageLists');
      checkListEtag(call, list);
      deleteList(call, list);
      return deleted;
    },
    step: segment => listStep(call, list, segment)
  };
}

/** A list that the caller may not see is, by title and by id, as one that is not there. */
function visible(call: Call, list: StoredList | undefined, missing: () => Error): Resource {
  if (!list || !maySeeList(call, list)) throw missing();
  return listResource(call, list);
}

function byTitle(call: Call, title: Literal | undefined): Resource {
  if (typeof title !== 'string') throw badArgument('The list title is missing.');
  return visible(call, listByTitle(call.store, title), () => listByTitleMissing(title, call.webUrl));
}

const byId = (call: Call, id: Literal | undefined): Resource => visible(call, listById(call.store, String(id)), listByIdMissing);

/** `getList('/sites/…/Lists/X')`: SharePoint opens the folder first, so that a list without rights is refused rather than missing. */
export function listByUrlResource(call: Call, url: Literal | undefined): Resource {
  const list = listByUrl(call.store, String(url).replace(/\/$/, ''));
  if (!list) throw folderMissing();
  return visible(call, list, accessDenied);
}

/** `lists` of the web: those that the caller may see. */
export function listsResource(call: Call, key?: Literal): Resource {
  if (key !== undefined) return byId(call, key);
  return {
    get: () => ({
      kind: 'entities', set: 'SP.ApiData.Lists',
      entities: lists(call.store).filter(list => maySeeList(call, list)).map(list => entityOf(call, list))
    }),
    post: () => created(entityOf(call, createList(call, bodyOf(call))), call.webUrl),
    step: segment => {
      if (segment.name === 'getbytitle') return byTitle(call, segment.args?.[0]);
      return segment.name === 'getbyid' ? byId(call, segment.args?.[0]) : undefined;
    }
  };
}
