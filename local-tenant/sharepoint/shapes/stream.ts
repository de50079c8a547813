import { StoredField, isLookup, isPerson } from '../fields/field';
import { siteTime } from '../fields/time';
import { Viewer, mayOnItem } from '../permissions/sight';
import { SiteLanguage, siteWords } from '../site';
import { staff } from '../staff';
import { listById } from '../store/lists';
import { principalById } from '../store/principals';
import { ItemRow, Value, itemById } from '../store/rows';
import { versionLabel } from './itemColumns';

type Json = Record<string, unknown>;

interface Shown {
  viewer: Viewer;
  language: SiteLanguage;
  field: StoredField;
  into: Json;
}

const precise = (value: number): string => value.toPrecision(15);

/** A day, with the minute where the column has one, as the site's language writes it. */
export function shownMoment(language: SiteLanguage, at: string, dayOnly: boolean): string {
  const local = new Date(`${siteTime(at)}Z`);
  return local.toLocaleString(siteWords[language].locale, { timeZone: 'UTC', dateStyle: 'short', ...(dayOnly ? {} : { timeStyle: 'short' }) });
}

function person(viewer: Viewer, id: number): Json {
  const found = principalById(viewer.store, id);
  return { id: String(id), title: found?.title ?? '', email: found?.email ?? '', sip: found?.email ?? '', picture: '' };
}

/** One person has dotted members; of several, what SharePoint writes there is plainly wrong and left out. */
function showPerson({ viewer, field, into }: Shown, value: number | number[]): void {
  if (Array.isArray(value)) {
    into[field.name] = value.map(each => {
      const { id, ...members } = person(viewer, each);
      return { id, value: members.title, ...members };
    });
    return;
  }
  const one = person(viewer, value);
  const known = staff.find(each => each.name === one.title);
  into[field.name] = [one];
  for (const [name, text] of Object.entries({
    id: one.id, title: one.title, span: `<span class="ms-noWrap">${String(one.id)}</span>`, email: one.email, sip: one.sip, jobTitle: known?.title ?? '',
    department: known?.department ?? '', picture: ''
  })) into[`${field.name}.${name}`] = text;
}

/** A value that the person may not see is marked as secret and empty. */
function showLookup({ viewer, field, into }: Shown, value: number | number[]): void {
  const target = listById(viewer.store, field.lookupList!);
  const shown = (Array.isArray(value) ? value : [value]).map(id => {
    const secret = !target || !mayOnItem(viewer, target, id, 'ViewListItems');
    const row = secret ? undefined : itemById(viewer.store, target, id);
    return { lookupId: id, lookupValue: row ? String(row.data[field.lookupField ?? 'Title'] ?? '') : '', isSecretFieldValue: secret };
  });
  into[field.name] = shown;
  into[`${field.name}.`] = shown.map(each => `${each.lookupId};#${each.lookupValue}`).join(';#');
}

function showNumber({ language, field, into }: Shown, value: number): void {
  const currency = field.type === 'Currency' ? { style: 'currency' as const, currency: language === 1053 ? 'SEK' : 'USD' } : {};
  into[field.name] = value.toLocaleString(siteWords[language].locale, { maximumFractionDigits: 20, ...currency });
  into[`${field.name}.`] = precise(value);
}

function showCalculated({ language, field, into }: Shown, value: string): void {
  const numeric = field.resultType === 'Number' || field.resultType === 'Currency';
  const style = field.percentage ? { style: 'percent' as const } : {};
  into[field.name] = numeric && !isNaN(Number(value)) ? Number(value).toLocaleString(siteWords[language].locale, { maximumFractionDigits: 20, ...style }) : value;
  into[`${field.name}.calculated`] = `${numeric ? 'float' : 'string'};#${value}`;
}

const yesNo: Record<SiteLanguage, [string, string]> = { 1053: ['Ja', 'Nej'], 1033: ['Yes', 'No'] };

function show(shown: Shown, value: Value): void {
  const { language, field, into } = shown;
  if (isPerson(field.type)) return showPerson(shown, value as number | number[]);
  if (isLookup(field.type)) return showLookup(shown, value as number | number[]);
  switch (field.type) {
    case 'Number':
    case 'Currency': return showNumber(shown, value as number);
    case 'Calculated': return showCalculated(shown, String(value));
    case 'Boolean':
      into[field.name] = yesNo[language][value ? 0 : 1];
      into[`${field.name}.value`] = value ? '1' : '0';
      return;
    case 'DateTime':
      into[field.name] = shownMoment(language, String(value), field.format === 'DateOnly');
      into[`${field.name}.`] = String(value);
      return;
    case 'URL': {
      const { Url, Description } = value as { Url: string; Description: string };
      into[field.name] = Url;
      into[`${field.name}.desc`] = Description;
      return;
    }
    default: into[field.name] = Array.isArray(value) ? value : String(value);
  }
}

/** What of a row stands outside its data, under its column's name. */
const systemValues: Record<string, (row: ItemRow) => Value> = {
  ID: row => row.id, Created: row => row.created, Modified: row => row.modified, Author: row => row.author, Editor: row => row.editor,
  GUID: row => `{${row.guid.toUpperCase()}}`, _UIVersionString: row => versionLabel(row), LinkTitle: row => row.data.Title, LinkTitleNoMenu: row => row.data.Title
};

/** Writes a column of a row. Everything is text, people and lookups are arrays, what is empty is the empty text. */
export function writeCell(viewer: Viewer, language: SiteLanguage, field: StoredField, row: ItemRow, into: Json): void {
  const value = systemValues[field.name]?.(row) ?? row.data[field.name] ?? null;
  const empty = value === null || (Array.isArray(value) && value.length === 0);
  if (!empty) return show({ viewer, language, field, into }, value);
  into[field.name] = '';
  if (field.type === 'DateTime' || field.type === 'Number' || field.type === 'Currency') into[`${field.name}.`] = '';
}
