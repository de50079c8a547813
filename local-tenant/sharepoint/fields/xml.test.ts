import { parseXml, unescapeXml } from './xml';

describe('XML text', () => {
  it('has its named and numbered references as characters', () => {
    expect(unescapeXml('&quot;a&quot; &lt;b&gt; &amp;amp; &#229;&#xE4;&apos; &okänd;')).toBe('"a" <b> &amp; åä\' &okänd;');
  });

  it('keeps a reference to nothing as it is written', () => {
    expect(unescapeXml('&constructor; &toString; &#x110000; &#99999999;')).toBe('&constructor; &toString; &#x110000; &#99999999;');
  });
});

describe('an element', () => {
  it('is read with attributes, children, text and CDATA', () => {
    expect(parseXml('<Field Name="A&amp;B"><!-- note --><Default>x<![CDATA[<y>]]></Default></Field>')).toEqual({
      name: 'Field', attributes: { Name: 'A&B' }, text: '', children: [{ name: 'Default', attributes: {}, children: [], text: 'x<y>' }]
    });
  });

  it.each(['', '<a>', '<a></b>', '<a/><b/>', 'text', '<a b=c/>', '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><a>&e;</a>'])('that is not well-formed is refused: %s', source => {
    expect(() => parseXml(source)).toThrow(SyntaxError);
  });
});
