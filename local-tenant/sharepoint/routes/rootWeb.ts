import { entityAnswer } from '../http/answer';
import { Call } from '../http/call';
import { folderMissing, listByTitleMissing } from '../http/errors';
import { rootIds } from '../site';
import { municipality } from '../staff';
import { Resource, valueOf } from './resource';
import { userResource } from './users';

/** The tenant's root web: another site than Insidan, without lists of the plan. In a Teams meeting this is where the page stands. Its people have ids of its own. */
export function rootWebResource(call: Call): Resource {
  const members = {
    Id: rootIds.web, Title: municipality, Language: call.tenant.language, ServerRelativeUrl: '/', Url: call.webUrl, WebTemplate: 'SITEPAGEPUBLISHING'
  };
  return {
    get: () => entityAnswer({ type: 'SP.Web', set: 'SP.ApiData.Webs', path: 'Web', members }),
    step: segment => {
      switch (segment.name) {
        case 'title': return valueOf('Edm.String', () => municipality);
        case 'currentuser': return userResource(call, { ...call.user, id: call.user.id + rootIds.people });
        case 'getlist': throw folderMissing();
        case 'lists': return {
          get: () => ({ kind: 'entities', set: 'SP.ApiData.Lists', entities: [] }),
          step: inner => {
            if (inner.name === 'getbytitle') throw listByTitleMissing(String(inner.args?.[0]), call.webUrl);
            return undefined;
          }
        };
        default: return undefined;
      }
    }
  };
}
