import { Column, ListKey } from '../../schema';

/** Text made safe inside XML, in content and in double-quoted attributes. */
export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

type Attributes = Record<string, string | number | undefined>;

function element(name: string, attributes: Attributes, inner: string = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`).join('');
  return inner ? `<${name}${written}>${inner}</${name}>` : `<${name}${written} />`;
}

function defaultElement(value: string | number | undefined): string {
  return value === undefined ? '' : element('Default', {}, escapeXml(String(value)));
}

/** What differs between the kinds: attributes and inner elements of the Field. `idOf` gives the target list of a lookup. */
function parts(column: Column<unknown>, idOf: (list: ListKey) => string): { attributes: Attributes; inner?: string } {
  const { kind } = column;
  switch (kind.type) {
    case 'Text': return { attributes: { MaxLength: kind.maxLength } };
    case 'Note': return { attributes: { NumLines: 6, RichText: 'FALSE', AppendOnly: 'FALSE' } };
    case 'Choice': return {
      attributes: { Format: 'Dropdown', FillInChoice: 'FALSE' },
      inner: defaultElement(kind.default) + element('CHOICES', {}, kind.choices.map(key => element('CHOICE', {}, escapeXml(key))).join(''))
    };
    case 'Number': return { attributes: { Min: kind.min, Max: kind.max, Decimals: kind.decimals }, inner: defaultElement(kind.default) };
    case 'Boolean': return { attributes: {}, inner: defaultElement(kind.default ? 1 : 0) };
    case 'DateTime': return { attributes: { Format: kind.dateOnly ? 'DateOnly' : 'DateTime', FriendlyDisplayFormat: 'Disabled' } };
    case 'UserMulti': return { attributes: { Mult: 'TRUE', List: 'UserInfo', ShowField: 'ImnName', UserSelectionMode: 'PeopleOnly', UserSelectionScope: 0 } };
    case 'Lookup': return { attributes: { List: `{${idOf(kind.list)}}`, ShowField: 'Title' } };
    case 'LookupMulti': return { attributes: { List: `{${idOf(kind.list)}}`, ShowField: 'Title', Mult: 'TRUE' } };
  }
}

/** The column as SharePoint's field XML, for `createFieldAsXml`. */
export function fieldXml(column: Column<unknown>, language: 'sv' | 'en', idOf: (list: ListKey) => string): string {
  const { attributes, inner } = parts(column, idOf);
  return element('Field', {
    Type: column.kind.type, Name: column.name, StaticName: column.name, DisplayName: column.label[language],
    Required: 'FALSE', Indexed: column.indexed || column.unique ? 'TRUE' : undefined,
    EnforceUniqueValues: column.unique ? 'TRUE' : undefined, ...attributes
  }, inner);
}
