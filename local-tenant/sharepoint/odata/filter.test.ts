import fc from 'fast-check';
import { Entity } from './entity';
import { meets, readMember } from './evaluate';
import { SharePointError } from '../http/errors';
import { Filter, parseFilter } from './filter';

const folder: Entity = { type: 'Folder', set: '', path: '', members: { Name: 'Plan' } };
const row: Entity = {
  type: 'Row', set: '', path: '', members: { Title: 'Öva O\'Hara', Order: 3, Hidden: false, Empty: null as unknown }, lazy: { Own: () => true },
  links: { Folder: () => folder, Parts: () => [folder], Nobody: () => null }
};
const holds = (filter: string): boolean => meets(row, parseFilter(filter), readMember);

test.each([
  ['Order eq 3', true], ['3 lt Order', false], ['Order gt 2.5', true], ['Title eq \'Öva O\'\'Hara\'', true], ['Title eq \'öva o\'\'hara\'', false], ['startswith(Title,\'Öv\')', true], ['substringof(\'Hara\',Title) eq true', true],
  ['Hidden eq false', true], ['Hidden eq 0', true], ['Empty eq null', true], ['Empty ne null', false],
  ['Folder/Name eq \'Plan\'', true], ['Nobody/Name eq null', true], ['Own eq true', true],
  ['Order eq 1 and Order eq 2 or Order eq 3', true], ['Order eq 1 and (Order eq 2 or Order eq 3)', false]
])('%s: %p', (filter, expected) => {
  expect(holds(filter)).toBe(expected);
});

test.each(['Missing eq 1', 'Parts/Name eq \'x\'', 'Folder/Missing eq 1', 'Folder eq 1', 'Title/Name eq 1'])('%p is a name that is not there', filter => {
  expect(() => holds(filter)).toThrow(/does not exist on type '(Row|Folder)'/);
});

test.each(['', 'Title', 'Title eq', 'eq 1', 'Title eq \'a', 'contains(Title,\'a\')', 'Title in (1,2)', 'Roles/any(r: r eq 1)', 'Roles/all(r: r eq 1)', 'geo.distance(Title,\'a\') lt 1',
  'Title Eq \'a\'', 'Order eq 1 AND Order eq 2', 'startsWith(Title,\'a\')', 'Title eq "a"', 'Order eq 1 2', '(Order eq 1', 'startswith(', 'startswith(Title,', 'Order eq 1)'])(
  '%p is refused', filter => {
    expect(() => parseFilter(filter)).toThrow('is not valid.');
  });

test.each([
  'not (Order eq 3)', 'not startswith(Title,\'a\')', 'endswith(Title,\'a\')', 'tolower(Title) eq \'a\'', 'Title eq toupper(\'a\')', 'length(Title) gt 1', 'day(Due) eq 1', 'year(Due) eq 2026',
  'Order add 1 eq 2', 'Order mod 2 eq 1', 'round(Order) eq 1', 'Title eq Kind'
])('%p is known to OData and not taken', filter => {
  expect(() => parseFilter(filter)).toThrow('The query is not valid.');
});

test('a text of any letters is read back as it was written', () => {
  fc.assert(fc.property(fc.string(), text => {
    expect(parseFilter(`Title eq '${text.replace(/'/g, '\'\'')}'`)).toEqual({ kind: 'compare', path: 'Title', by: 'eq', value: text });
  }));
});

test('whatever is sent is read or refused as SharePoint refuses', () => {
  const word = fc.constantFrom('Title', 'eq', 'and', 'or', 'not', '(', ')', ',', '\'a\'', '1', 'null', 'startswith', 'substringof', 'datetime\'2026\'');
  fc.assert(fc.property(fc.array(word, { maxLength: 9 }), words => {
    try {
      parseFilter(words.join(' '));
    } catch (failure) {
      expect(failure).toBeInstanceOf(SharePointError);
    }
  }));
});

function written(filter: Filter): string {
  switch (filter.kind) {
    case 'and':
    case 'or': return `(${written(filter.left)} ${filter.kind} ${written(filter.right)})`;
    case 'not': return `not (${written(filter.inner)})`;
    case 'compare': return `${filter.path} ${filter.by} ${String(filter.value)}`;
    default: throw new Error(filter.kind);
  }
}

test('a filter that is written with parentheses is read as the same filter', () => {
  const { tree } = fc.letrec<{ tree: Filter; leaf: Filter }>(tie => ({
    leaf: fc.record({ kind: fc.constant('compare' as const), path: fc.constantFrom('A', 'B/Title'), by: fc.constantFrom('eq' as const, 'le' as const), value: fc.nat() }),
    tree: fc.oneof({ depthSize: 'small' }, tie('leaf'),
      fc.record({ kind: fc.constantFrom('and' as const, 'or' as const), left: tie('tree'), right: tie('tree') }))
  }));
  fc.assert(fc.property(tree, filter => {
    expect(parseFilter(written(filter))).toEqual(filter);
  }));
});
