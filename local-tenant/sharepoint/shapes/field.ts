import { Entity } from '../odata/entity';
import { StoredField, entityName, fieldTypeKind, isLookup, isPerson } from '../fields/field';
import { columnsOf } from '../fields/formula';
import { escapeXml } from '../fields/xml';
import { siteIds } from '../site';
import { StoredList } from '../store/lists';

const emptyGuid = '00000000-0000-0000-0000-000000000000';
const largest = 1.7976931348623157e+308;

const typeNames: Partial<Record<StoredField['type'], string>> = {
  Text: 'Single line of text', Note: 'Multiple lines of text', Choice: 'Choice', MultiChoice: 'Choice', Number: 'Number', Currency: 'Currency',
  DateTime: 'Date and Time', Boolean: 'Yes/No', User: 'Person or Group', UserMulti: 'Person or Group', Lookup: 'Lookup', LookupMulti: 'Lookup',
  Calculated: 'Calculated', URL: 'Hyperlink or Picture'
};

const entityTypes: Partial<Record<StoredField['type'], string>> = {
  Text: 'SP.FieldText', Note: 'SP.FieldMultiLineText', Choice: 'SP.FieldChoice', MultiChoice: 'SP.FieldMultiChoice', Number: 'SP.FieldNumber',
  Currency: 'SP.FieldCurrency', DateTime: 'SP.FieldDateTime', User: 'SP.FieldUser', UserMulti: 'SP.FieldUser', Lookup: 'SP.FieldLookup',
  LookupMulti: 'SP.FieldLookup', Calculated: 'SP.FieldCalculated', URL: 'SP.FieldUrl', Computed: 'SP.FieldComputed', Guid: 'SP.FieldGuid'
};

const flag = (value: boolean): string => (value ? 'TRUE' : 'FALSE');

function attributes(field: StoredField): Record<string, string | number | undefined> {
  const several = field.type === 'UserMulti' || field.type === 'LookupMulti';
  return {
    Type: field.shownType?.type ?? field.type, Name: field.name, DisplayName: field.title, ID: `{${field.id}}`, Group: field.group, Required: flag(field.required),
    Indexed: field.indexed ? 'TRUE' : undefined, EnforceUniqueValues: field.unique ? 'TRUE' : undefined, Hidden: field.hidden ? 'TRUE' : undefined,
    MaxLength: field.maxLength, Min: field.min, Max: field.max, Decimals: field.decimals, Format: field.format,
    RichText: field.type === 'Note' ? flag(field.richText ?? false) : undefined, NumLines: field.lines,
    List: field.lookupList, ShowField: field.lookupField, Mult: several ? 'TRUE' : undefined, ResultType: field.resultType,
    UserSelectionMode: field.selectionMode, StaticName: field.name,
    ...Object.fromEntries(Object.entries(field.forms ?? {}).map(([form, shows]) => [form, flag(shows)]))
  };
}

/** The column's SchemaXml, with what the column has. */
export function schemaXml(field: StoredField, list: StoredList): string {
  const all = { ...attributes(field), SourceID: `{${list.id}}` };
  const written = Object.entries(all).filter(([, value]) => value !== undefined).map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`).join('');
  const inner = [
    field.defaultValue === null ? '' : `<Default>${escapeXml(field.defaultValue)}</Default>`,
    field.choices ? `<CHOICES>${field.choices.map(choice => `<CHOICE>${escapeXml(choice)}</CHOICE>`).join('')}</CHOICES>` : '',
    field.validationFormula ? `<Validation${field.validationMessage ? ` Message="${escapeXml(field.validationMessage)}"` : ''}>${escapeXml(field.validationFormula)}</Validation>` : '',
    field.formula === undefined ? '' : `<Formula>${escapeXml(field.formula)}</Formula><FieldRefs>${columnsOf(field.formula).map(name => `<FieldRef Name="${name}" />`).join('')}</FieldRefs>`
  ].join('');
  return inner === '' ? `<Field${written} />` : `<Field${written}>${inner}</Field>`;
}

function numeric(field: StoredField): Record<string, unknown> {
  return {
    CommaSeparator: true, CustomUnitName: null, CustomUnitOnRight: false, DisplayFormat: field.decimals ?? -1,
    MaximumValue: field.max ?? largest, MinimumValue: field.min ?? -largest, ShowAsPercentage: field.percentage ?? false, Unit: null
  };
}

function pointing(field: StoredField): Record<string, unknown> {
  const several = field.type.endsWith('Multi');
  return {
    AllowMultipleValues: several, DependentLookupInternalNames: [], IsDependentLookup: false, IsRelationship: isLookup(field.type),
    LookupField: field.lookupField ?? '', LookupList: field.lookupList ?? '', LookupWebId: siteIds.web, PrimaryFieldId: null,
    RelationshipDeleteBehavior: 0, UnlimitedLengthInDocumentLibrary: false
  };
}

const outputTypes: Record<string, number> = { Text: 2, DateTime: 4, Boolean: 8, Number: 9, Currency: 10 };

/** What only the column's type has. */
function specific(field: StoredField): Record<string, unknown> {
  if (isPerson(field.type)) {
    return { ...pointing(field), AllowDisplay: true, Presence: true, SelectionGroup: 0, SelectionMode: field.selectionMode ?? 1, UserDisplayOptions: null };
  }
  if (isLookup(field.type)) return pointing(field);
  switch (field.type) {
    case 'Text': return { MaxLength: field.maxLength ?? 255 };
    case 'Note': return {
      AllowHyperlink: false, AppendOnly: field.appendOnly ?? false, IsLongHyperlink: false, NumberOfLines: field.lines ?? 6, RestrictedMode: true,
      RichText: field.richText ?? false, UnlimitedLengthInDocumentLibrary: false, WikiLinking: false
    };
    case 'Choice': return { FillInChoice: field.fillIn ?? false, Mappings: null, Choices: field.choices ?? [], EditFormat: field.format === 'RadioButtons' ? 1 : 0 };
    case 'MultiChoice': return { FillInChoice: field.fillIn ?? false, Mappings: null, Choices: field.choices ?? [] };
    case 'Number': return numeric(field);
    case 'Currency': return { ...numeric(field), CurrencyLocaleId: 1053 };
    case 'DateTime': return { DateTimeCalendarType: 0, DateFormat: null, DisplayFormat: field.format === 'DateOnly' ? 0 : 1, FriendlyDisplayFormat: 0, TimeFormat: null };
    case 'Calculated': return {
      CurrencyLocaleId: 1053, DateFormat: 0, DisplayFormat: -1, Formula: field.formula, OutputType: outputTypes[field.resultType ?? 'Text'] ?? 2,
      ShowAsPercentage: field.percentage ?? false
    };
    case 'URL': return { DisplayFormat: field.format === 'Image' ? 1 : 0 };
    default: return {};
  }
}

/** A column of a list. */
export function fieldEntity(field: StoredField, list: StoredList): Entity {
  const searched = !['Note', 'URL', 'Computed'].includes(field.type);
  const name = typeNames[field.type] ?? field.type;
  return {
    type: entityTypes[field.type] ?? 'SP.Field',
    set: 'SP.ApiData.Fields',
    path: `Web/Lists(guid'${list.id}')/Fields(guid'${field.id}')`,
    members: {
      AutoIndexed: false, CanBeDeleted: !field.fromBaseType, ClientSideComponentId: emptyGuid, ClientSideComponentProperties: null,
      ClientValidationFormula: null, ClientValidationMessage: null, CustomFormatter: null, DefaultFormula: null, DefaultValue: field.defaultValue,
      Description: field.description, Direction: 'none', EnforceUniqueValues: field.unique, EntityPropertyName: entityName(field.name),
      Filterable: searched, FromBaseType: field.fromBaseType, Group: field.group, Hidden: field.hidden, Id: field.id, Indexed: field.indexed,
      IndexStatus: field.indexed ? 1 : 0, InternalName: field.name, IsModern: false, JSLink: 'clienttemplates.js', PinnedToFiltersPane: false,
      ReadOnlyField: field.readOnly, Required: field.required, SchemaXml: schemaXml(field, list), Scope: list.url, Sealed: false,
      ShowInFiltersPane: 0, Sortable: searched && !field.type.endsWith('Multi') && field.type !== 'MultiChoice', StaticName: field.name, Title: field.title,
      FieldTypeKind: field.shownType?.kind ?? fieldTypeKind(field.type), TypeAsString: field.shownType?.type ?? field.type, TypeDisplayName: name, TypeShortDescription: name,
      ValidationFormula: field.validationFormula ?? null, ValidationMessage: field.validationMessage ?? null, ...specific(field)
    }
  };
}
