import { entityAnswer } from '../http/answer';
import { Call } from '../http/call';
import { digestLifetime } from '../digest';
import { Entity } from '../odata/entity';
import { Segment } from '../odata/path';
import { principalIds, siteIds, sitePath } from '../site';
import { webLog } from '../shapes/change';
import { webEntity } from '../shapes/web';
import { principalById } from '../store/principals';
import { changesResource } from './changes';
import { contentTypesResource } from './contentTypes';
import { fileById, fileByPath } from './files';
import { groupResource, siteGroupsResource } from './groups';
import { listByUrlResource, listsResource } from './lists';
import { apiListsResource, sitePagesResource } from './pages';
import { Resource, method, valueOf } from './resource';
import { pickerResource } from './picker';
import { profilesResource } from './profiles';
import { recycleBinResource } from './recycleBin';
import { rolesResource } from './roles';
import { rootWebResource } from './rootWeb';
import { searchResource } from './search';
import { securableStep } from './securable';
import { ensureUserResource, siteUsersResource, userResource } from './users';

function webStep(call: Call, segment: Segment): Resource | undefined {
  const key = segment.args?.[0];
  const group = (id: number): Resource => groupResource(call, principalById(call.store, id));
  switch (segment.name) {
    case 'lists': return listsResource(call, key);
    case 'getlist': return listByUrlResource(call, key);
    case 'currentuser': return userResource(call, call.user);
    case 'siteusers': return siteUsersResource(call, key);
    case 'getuserbyid': return userResource(call, principalById(call.store, Number(key)));
    case 'ensureuser': return ensureUserResource(call);
    case 'sitegroups': return siteGroupsResource(call, key);
    case 'associatedownergroup': return group(principalIds.owners);
    case 'associatedmembergroup': return group(principalIds.members);
    case 'associatedvisitorgroup': return group(principalIds.visitors);
    case 'getchanges': return changesResource(call, webLog);
    case 'getfilebyserverrelativepath': return fileByPath(call, segment.named.decodedurl ?? key);
    case 'getfilebyserverrelativeurl': return fileByPath(call, key);
    case 'getfilebyid': return fileById(call, key);
    case 'contenttypes': return contentTypesResource(call);
    case 'recyclebin': return recycleBinResource(call, key);
    case 'roledefinitions': return rolesResource(call, key);
    default: return securableStep(call, { path: 'Web', scope: () => 'web' }, segment);
  }
}

const entityOf = ({ store, user, tenant, webUrl }: Call): Entity => webEntity({ store, user, now: tenant.now(), language: tenant.language, webUrl });

function webResource(call: Call): Resource {
  const entity = entityOf(call);
  return {
    get: () => entityAnswer(entity),
    step: segment => {
      if (segment.name === 'regionalsettings') return { get: () => entityAnswer(entity.links!.RegionalSettings() as never) };
      const member = ['title', 'url', 'id', 'language'].includes(segment.name) && Object.keys(entity.members).find(name => name.toLowerCase() === segment.name);
      return member ? valueOf('Edm.String', () => entity.members[member]) : webStep(call, segment);
    }
  };
}

function contextInfo(call: Call): Resource {
  return method(() => ({
    kind: 'value',
    type: 'SP.ContextWebInformation',
    value: {
      FormDigestTimeoutSeconds: digestLifetime,
      FormDigestValue: call.tenant.issueDigest(),
      LibraryVersion: '16.0.0.0',
      SiteFullUrl: call.webUrl,
      SupportedSchemaVersions: ['14.0.0.0', '15.0.0.0'],
      WebFullUrl: call.webUrl
    }
  }));
}

function siteResource(call: Call): Resource {
  const members = { Id: siteIds.site, ServerRelativeUrl: sitePath, Url: call.webUrl };
  return {
    get: () => entityAnswer({ type: 'SP.Site', set: 'SP.ApiData.Sites', path: 'Site', members, links: { RootWeb: () => entityOf(call) } }),
    step: segment => (segment.name === 'rootweb' ? webResource(call) : undefined)
  };
}

const picker = 'sp.ui.applicationpages.clientpeoplepickerwebserviceinterface.';

/** What stands directly below `_api`. */
export function apiRoot(call: Call): Resource {
  return {
    step: segment => {
      switch (segment.name) {
        case 'web': return call.atRoot ? rootWebResource(call) : webResource(call);
        case 'site': return call.atRoot ? undefined : siteResource(call);
        case 'sitepages': return call.atRoot ? undefined : sitePagesResource(call);
        case 'lists': return call.atRoot ? undefined : apiListsResource(call);
        case 'contextinfo': return contextInfo(call);
        case 'search': return searchResource(call);
        case 'sp.userprofiles.peoplemanager': return profilesResource(call);
        default: return segment.name.startsWith(picker) ? pickerResource(call, segment.name.slice(picker.length)) : undefined;
      }
    }
  };
}
