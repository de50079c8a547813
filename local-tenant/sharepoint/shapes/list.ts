import { Entity } from '../odata/entity';
import { basePermissions } from '../permissions/bits';
import { demand, maskOn } from '../permissions/effective';
import { sitePath } from '../site';
import { Store } from '../store/database';
import { fieldsOf } from '../store/fields';
import { StoredList, isPageLibrary, scopeOf } from '../store/lists';
import { Principal } from '../store/principals';
import { assignmentsOf } from '../store/roles';
import { viewsOf } from '../store/views';
import { currentToken, listLog } from './change';
import { fieldEntity } from './field';
import { assignmentEntity } from './rights';
import { viewEntity } from './view';

const emptyGuid = '00000000-0000-0000-0000-000000000000';

export const listPath = (list: StoredList): string => `Web/Lists(guid'${list.id}')`;

function folderEntity(list: StoredList): Entity {
  return {
    type: 'SP.Folder',
    set: 'SP.ApiData.Folders',
    path: `Web/GetFolderByServerRelativePath(decodedurl='${list.url}')`,
    members: {
      Exists: true, IsWOPIEnabled: false, ItemCount: list.itemCount, Name: list.url.split('/').pop(), ProgID: null, ServerRelativeUrl: list.url,
      TimeCreated: list.created, TimeLastModified: list.modified, UniqueId: list.id, WelcomePage: ''
    },
    lazy: { ServerRelativePath: () => ({ DecodedUrl: list.url }) }
  };
}

/** Who reads a list, and when. */
export interface ListReader {
  store: Store;
  user: Principal;
  now: Date;
}

/** A list as its caller sees it. */
export function listEntity({ store, user, now }: ListReader, list: StoredList): Entity {
  const { settings } = list;
  const library = list.template !== 100;
  const pages = isPageLibrary(list);
  const image = library ? '/_layouts/15/images/itdl.png?rev=47' : '/_layouts/15/images/itgen.png?rev=47';
  const path = listPath(list);
  return {
    type: 'SP.List',
    set: 'SP.ApiData.Lists',
    path,
    etag: `"${list.version}"`,
    members: {
      AllowContentTypes: true, BaseTemplate: list.template, BaseType: library ? 1 : 0, ContentTypesEnabled: settings.ContentTypesEnabled,
      CrawlNonDefaultViews: false, Created: list.created, CurrentChangeToken: { StringValue: currentToken(store, listLog(list.id), now) },
      DefaultContentApprovalWorkflowId: emptyGuid, DefaultItemOpenUseListSetting: false, Description: settings.Description, Direction: 'none',
      DisableCommenting: false, DisableGridEditing: false, DocumentTemplateUrl: null, DraftVersionVisibility: pages ? 1 : 0,
      EnableAttachments: settings.EnableAttachments, EnableFolderCreation: false, EnableMinorVersions: pages, EnableModeration: false,
      EnableRequestSignOff: true, EnableVersioning: settings.EnableVersioning, EntityTypeName: list.entity,
      ExemptFromBlockDownloadOfNonViewableFiles: false, FileSavePostProcessingEnabled: false, ForceCheckout: pages, HasExternalDataSource: false,
      Hidden: settings.Hidden, Id: list.id, ImagePath: { DecodedUrl: image }, ImageUrl: image, DefaultSensitivityLabelForLibrary: '',
      SensitivityLabelToEncryptOnDownloadForLibrary: null, IrmEnabled: false, IrmExpire: false, IrmReject: false,
      IsApplicationList: pages, IsCatalog: false, IsPrivate: false, ItemCount: list.itemCount, LastItemDeletedDate: list.deleted,
      LastItemModifiedDate: list.modified, LastItemUserModifiedDate: list.modified, ListExperienceOptions: 0,
      ListItemEntityTypeFullName: `SP.Data.${list.entity}Item`, MajorVersionLimit: settings.MajorVersionLimit, MajorWithMinorVersionsLimit: 0,
      MultipleDataList: false, NoCrawl: settings.NoCrawl, ParentWebPath: { DecodedUrl: sitePath }, ParentWebUrl: sitePath, ParserDisabled: false,
      ServerTemplateCanCreateFolders: true, TemplateFeatureId: pages ? '00bfea71-c796-4402-9f2f-0eb9a6e71b18' : '00bfea71-de22-43b2-a848-c05709900100', Title: list.title
    },
    lazy: {
      EffectiveBasePermissions: () => basePermissions(maskOn(store, scopeOf(list), user)),
      HasUniqueRoleAssignments: () => list.uniqueScope,
      OnQuickLaunch: () => settings.OnQuickLaunch,
      ReadSecurity: () => 1,
      WriteSecurity: () => settings.WriteSecurity ?? 1,
      ValidationFormula: () => settings.ValidationFormula ?? null,
      ValidationMessage: () => settings.ValidationMessage ?? null,
      DefaultViewUrl: () => `${list.url}/AllItems.aspx`
    },
    links: {
      RootFolder: () => folderEntity(list),
      Fields: () => fieldsOf(store, list).map(field => fieldEntity(field, list)),
      Views: () => viewsOf(store, list).map(view => viewEntity(view, list)),
      DefaultView: () => viewsOf(store, list).filter(view => view.isDefault).map(view => viewEntity(view, list))[0] ?? null,
      RoleAssignments: () => {
        demand(store, scopeOf(list), user, 'EnumeratePermissions');
        return assignmentsOf(store, scopeOf(list)).map(each => assignmentEntity(store, path, each));
      }
    }
  };
}
