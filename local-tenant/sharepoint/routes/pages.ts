import { Answer, created, entityAnswer, nothing } from '../http/answer';
import { Call, bodyOf } from '../http/call';
import { accessDenied, badArgument, folderMissing } from '../http/errors';
import { Literal } from '../odata/path';
import { seenBy } from '../permissions/pageSight';
import { maySeeList } from '../permissions/sight';
import { findPage } from '../query/page';
import { pageEntity, pageMetadataEntity } from '../shapes/page';
import { listEntity } from '../shapes/list';
import { StoredList, isPageLibrary, lists } from '../store/lists';
import { ItemRow } from '../store/rows';
import { heldItem } from '../writes/items';
import { checkInPage, checkOutPage, createPage, discardPage, promotePage, publishPage, savePage } from '../writes/pages';
import { Resource, method } from './resource';

/** The site's page library as the caller sees it. Fails with 404, and with 403 for those who may not see it. */
export function pageLibrary(call: Call): StoredList {
  const library = lists(call.store).find(isPageLibrary);
  if (!library) throw folderMissing();
  if (!maySeeList(call, library)) throw accessDenied();
  return seenBy(call, library);
}

const done: Answer = { kind: 'value', type: 'Edm.Boolean', value: true };

function pageResource(call: Call, key: Literal | undefined): Resource {
  if (typeof key !== 'number') throw badArgument(`The page id ${String(key)} is not a number.`);
  const library = pageLibrary(call);
  heldItem(call, library, key);
  // What a page is after a change stands in another place than before it: it is looked up again.
  const now = (): Answer => entityAnswer(pageEntity(call, library, heldItem(call, pageLibrary(call), key), call.webUrl));
  const then = (act: () => unknown, answer: () => Answer): Resource => method(() => {
    act();
    return answer();
  });
  return {
    get: now,
    step: segment => {
      switch (segment.name) {
        case 'checkoutpage': return then(() => checkOutPage(call, library, key), now);
        case 'savepage': return then(() => savePage(call, library, key, bodyOf(call)), () => nothing);
        case 'savepageasdraft': return then(() => [savePage(call, library, key, bodyOf(call)), checkInPage(call, library, key)], () => done);
        case 'publish': return then(() => publishPage(call, library, key), () => done);
        case 'promotetonews': return then(() => promotePage(call, library, key), () => done);
        case 'discardpage': return then(() => discardPage(call, library, key), now);
        default: return undefined;
      }
    }
  };
}

function overview(call: Call): Answer {
  const library = pageLibrary(call);
  const rows: ItemRow[] = findPage(call, library, { select: [], expand: [], orderBy: [], skip: 0, raw: [], top: Infinity }).rows;
  return {
    kind: 'entities', set: 'SitePageMetadatas', entities: rows.map(row => pageMetadataEntity(call, library, row, call.webUrl))
  };
}

function create(call: Call): Answer {
  const library = pageLibrary(call);
  return created(pageEntity(call, library, createPage(call, library, bodyOf(call)), call.webUrl), call.webUrl);
}

/** `_api/sitepages`: the modern pages of the site. */
export function sitePagesResource(call: Call): Resource {
  return {
    step: segment => {
      if (segment.name !== 'pages') return undefined;
      if (segment.args) return pageResource(call, segment.args[0]);
      return { get: () => overview(call), post: () => create(call), step: inner => (inner.name === 'getbyid' ? pageResource(call, inner.args?.[0]) : undefined) };
    }
  };
}

/** `_api/lists`: where the library that shows modern pages is asked for; it is always there. */
export function apiListsResource(call: Call): Resource {
  return {
    step: segment => (segment.name === 'ensureclientrenderedsitepageslibrary'
      ? method(() => entityAnswer(listEntity({ store: call.store, user: call.user, now: call.tenant.now() }, pageLibrary(call))))
      : undefined)
  };
}
