import { entityAnswer } from '../http/answer';
import { Call } from '../http/call';
import { listByTitleMissing } from '../http/errors';
import { municipality } from '../staff';
import { Resource, valueOf } from './resource';
import { userResource } from './users';

/** The tenant's root web: another site than Insidan, without lists of the plan. In a Teams meeting this is where the page stands. */
export function rootWebResource(call: Call): Resource {
  const members = {
    Id: '6e2f9b14-3c5d-4a87-9f0e-1d2c3b4a5f60', Title: municipality, Language: call.tenant.language, ServerRelativeUrl: '/', Url: call.webUrl, WebTemplate: 'SITEPAGEPUBLISHING'
  };
  return {
    get: () => entityAnswer({ type: 'SP.Web', set: 'SP.ApiData.Webs', path: 'Web', members }),
    step: segment => {
      switch (segment.name) {
        case 'title': return valueOf('Edm.String', () => municipality);
        case 'currentuser': return userResource(call, call.user);
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
