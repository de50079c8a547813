import { listDeclarations } from '../../schema/all';
import { choice, day, lookups, number, text } from '../../schema/column';
import { escapeXml, fieldXml } from './fieldXml';

const label = { sv: 'Namn & "mer" <b>', en: 'Name' };
const idOf = (): string => '11111111-2222-4333-8444-555555555555';

test('labels are text, whatever stands in them', () => {
  expect(fieldXml(text('HPName', label), 'sv', idOf)).toContain('DisplayName="Namn &amp; &quot;mer&quot; &lt;b&gt;"');
  expect(escapeXml('a & b')).toBe('a &amp; b');
});

test('each kind says what SharePoint needs', () => {
  expect(fieldXml(text('HPKey', label, { unique: true, maxLength: 100 }), 'en', idOf))
    .toBe('<Field Type="Text" Name="HPKey" StaticName="HPKey" DisplayName="Name" Required="FALSE" Indexed="TRUE" EnforceUniqueValues="TRUE" MaxLength="100" />');
  expect(fieldXml(choice('HPStatus', label, ['a', 'b'] as const, { default: 'a' }), 'en', idOf))
    .toContain('<Default>a</Default><CHOICES><CHOICE>a</CHOICE><CHOICE>b</CHOICE></CHOICES></Field>');
  expect(fieldXml(number('HPPercent', label, { min: 0, max: 100, default: 0 }), 'en', idOf)).toContain('Min="0" Max="100" Decimals="0"><Default>0</Default>');
  expect(fieldXml(day('HPDue', label), 'en', idOf)).toContain('Format="DateOnly"');
  expect(fieldXml(lookups('HPRoles', label, 'roles'), 'en', idOf)).toContain(`List="{${idOf()}}" ShowField="Title" Mult="TRUE"`);
});

test('every declared column has its XML, in both languages', () => {
  const columns = listDeclarations.flatMap(list => Object.values(list.columns));
  for (const column of columns) {
    for (const language of ['sv', 'en'] as const) {
      expect(fieldXml(column, language, idOf)).toMatch(new RegExp(`^<Field Type="${column.kind.type}" Name="${column.name}" .*DisplayName="[^"]+"`));
    }
  }
  expect(columns.length).toBeGreaterThan(40);
});
