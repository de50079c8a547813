import { randomUUID } from 'node:crypto';
import { Call } from '../http/call';
import { badArgument, listExists, notModelled, unknownProperty, wrongType } from '../http/errors';
import { builtinFields } from '../fields/builtin';
import { storedFormula } from '../fields/compute';
import { StoredField } from '../fields/field';
import { moment } from '../fields/time';
import { own } from '../own';
import { demand } from '../permissions/effective';
import { sitePath, siteWords } from '../site';
import { changeTypes, recordChange } from '../store/changes';
import { addField, fieldsOf } from '../store/fields';
import { ListSettings, StoredList, addList, dropList, isPageLibrary, listByTitle, listByUrl, saveList } from '../store/lists';
import { defaultSettings } from '../store/seed';
import { addView } from '../store/views';

/** `SP.Data.<entity>Item`: spaces and Swedish letters of the first title escaped, the underscore doubly. */
function entityOf(title: string): string {
  const escaped = [...title].map(c => (/[A-Za-z0-9]/.test(c) ? c : `_x${c.codePointAt(0)!.toString(16).padStart(4, '0')}_`)).join('');
  return `${escaped[0].toUpperCase()}${escaped.slice(1)}List`;
}

/** The folder's name: the title without what an address cannot hold; a number behind when it is taken. */
function freeUrl(call: Call, title: string): string {
  const leaf = title.replace(/["*:<>?/\\|#%&{}~.,;'+=@!^`$[\]()]/g, '').trim().slice(0, 50) || 'List';
  const base = `${sitePath}/Lists/${leaf}`;
  let url = base;
  for (let n = 1; listByUrl(call.store, url); n++) url = `${base}${n}`;
  return url;
}

const settingTypes: Record<keyof ListSettings, 'string' | 'boolean' | 'number'> = {
  Description: 'string', Hidden: 'boolean', EnableVersioning: 'boolean', MajorVersionLimit: 'number', EnableAttachments: 'boolean',
  NoCrawl: 'boolean', ContentTypesEnabled: 'boolean', OnQuickLaunch: 'boolean', ValidationFormula: 'string', ValidationMessage: 'string', WriteSecurity: 'number'
};

const edm = { string: 'Edm.String', boolean: 'Edm.Boolean', number: 'Edm.Int32' } as const;

/** Settings that SharePoint has and the tenant only knows in the state they have on a new list. */
const fixed: Record<string, unknown> = {
  AllowContentTypes: undefined, EnableFolderCreation: false, EnableMinorVersions: false, EnableModeration: false, ForceCheckout: false,
  DisableGridEditing: false, DraftVersionVisibility: 0, MajorWithMinorVersionsLimit: 0, IrmEnabled: false, ReadSecurity: 1
};

function readSettings(body: Record<string, unknown>): Partial<ListSettings> {
  const read: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(body)) {
    if (Object.hasOwn(fixed, name)) {
      if (fixed[name] !== undefined && value !== fixed[name]) throw notModelled(`${name} = ${String(value)} on a list`);
      continue;
    }
    const type = own(settingTypes, name);
    if (!type) throw unknownProperty(name, 'SP.List');
    if (typeof value !== type && !(value === null && name.startsWith('Validation'))) throw wrongType(edm[type]);
    if (name === 'WriteSecurity' && ![1, 2, 4].includes(value as number)) throw badArgument(`WriteSecurity cannot be ${String(value)}.`);
    read[name] = value;
  }
  return read as Partial<ListSettings>;
}

/** The settings with the formula as it is kept. */
function withFormula(settings: Partial<ListSettings>, fields: StoredField[]): Partial<ListSettings> {
  const { ValidationFormula: written } = settings;
  return written ? { ...settings, ValidationFormula: storedFormula(written, fields) } : settings;
}

function checkTitle(call: Call, title: unknown, own?: StoredList): string {
  if (typeof title !== 'string') throw wrongType('Edm.String');
  if (title.trim() === '') throw badArgument('The list title is empty.');
  const other = listByTitle(call.store, title);
  if (other && other.id !== own?.id) throw listExists();
  return title;
}

/** Makes a list with the built-in columns and its default view. Needs ManageLists on the web. */
export function createList(call: Call, body: Record<string, unknown>): StoredList {
  demand(call.store, 'web', call.user, 'ManageLists');
  const { Title, BaseTemplate = 100, ...rest } = body;
  const title = checkTitle(call, Title);
  if (BaseTemplate !== 100) throw notModelled(`a list of template ${String(BaseTemplate)}`);
  const now = moment(call.tenant.now());
  const words = siteWords[call.tenant.language];
  const list = addList(call.store, {
    id: randomUUID(), title, url: freeUrl(call, title), template: 100, entity: entityOf(title), version: 1, created: now, modified: now,
    deleted: now, itemCount: 0, lastId: 0, uniqueScope: false, settings: { ...defaultSettings, ...withFormula(readSettings(rest), builtinFields(words.columns)) }
  });
  for (const field of builtinFields(words.columns)) addField(call.store, list, field);
  logList(call, list, changeTypes.add);
  addView(call.store, { id: randomUUID(), list: list.number, title: words.allItems, isDefault: true, fields: ['LinkTitle'], settings: {} });
  return list;
}

/** Changes a list's title and settings; its address stays. Needs ManageLists on the list. */
export function changeList(call: Call, list: StoredList, body: Record<string, unknown>): StoredList {
  const { Title, ...rest } = body;
  if (isPageLibrary(list) && Object.keys(rest).length > 0) throw notModelled(`a change of ${Object.keys(rest).join(', ')} of the page library`);
  const changed: StoredList = {
    ...list,
    title: Title === undefined ? list.title : checkTitle(call, Title, list),
    version: list.version + 1,
    modified: moment(call.tenant.now()),
    settings: { ...list.settings, ...withFormula(readSettings(rest), fieldsOf(call.store, list)) }
  };
  saveList(call.store, changed);
  logList(call, changed, Title === undefined ? changeTypes.update : changeTypes.rename);
  return changed;
}

/** Counts a change of a column or a view into the list's ETag, and tells the change log of both. */
export function touchList(call: Call, list: StoredList, part: { kind: 'Field' | 'View'; type: number; thing: string }): void {
  recordChange(call.store, call.tenant.now(), { ...part, list: list.id });
  saveList(call.store, { ...list, version: list.version + 1, modified: moment(call.tenant.now()) });
  logList(call, list, changeTypes.update);
}

/** Drops a list with all that is in it. */
export function deleteList(call: Call, list: StoredList): void {
  if (isPageLibrary(list)) throw notModelled('deleting the page library');
  dropList(call.store, list);
  logList(call, list, changeTypes.remove);
}

/** Tells the change log what happened to a list. */
export function logList(call: Call, list: StoredList, type: number): void {
  recordChange(call.store, call.tenant.now(), { kind: 'List', type, list: list.id, thing: list.id });
}
