import fc from 'fast-check';
import { escapeXml, parseXml } from './xml';

test('attributes, children, texts, entities and CDATA', () => {
  const field = parseXml('<?xml version="1.0"?>\n<Field Type=\'Choice\' DisplayName="A &amp; &quot;B&quot; > C"><!-- x --><CHOICES><CHOICE>a&lt;b</CHOICE><CHOICE><![CDATA[<c>]]></CHOICE></CHOICES><Empty /></Field>'.replace(/^.*\n/, ''));
  expect(field.attributes).toEqual({ Type: 'Choice', DisplayName: 'A & "B" > C' });
  expect(field.children[0].children.map(choice => choice.text)).toEqual(['a<b', '<c>']);
  expect(field.children[1].name).toBe('Empty');
});

test.each(['', 'text', '<a>', '</a>', '<a></b>', '<a/><b/>', '<a b=c/>', '<a b="1>'])('%p is refused', source => {
  expect(() => parseXml(source)).toThrow(SyntaxError);
});

test('what is escaped is read back', () => {
  fc.assert(fc.property(fc.string(), text => {
    const element = parseXml(`<F T="${escapeXml(text)}">${escapeXml(text)}</F>`);
    expect([element.attributes.T, element.text]).toEqual([text, text]);
  }));
});
