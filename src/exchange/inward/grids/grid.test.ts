import { linesOf } from './grid';

describe('the lines of a text', () => {
  it.each([
    ['resurs\u00ADåtgång', 'resursåtgång'], ['noll\u200Bbredd\uFEFF', 'nollbredd'], ['sam\u200Dman\u200C', 'samman'],
    ['e\u0301n', 'én'], ['många   \u00A0mellanslag ', 'många mellanslag']
  ])('%j is %j', (raw, line) => {
    expect(linesOf(raw)).toEqual([line]);
  });

  it.each(['👨‍👩‍👧 och 🏳️‍🌈', 'می‌خواهم', '\u202Ebakvänt\u202C', '<b>&amp;</b>', '=1+1'])('%j stays as it is', text => {
    expect(linesOf(text)).toEqual([text]);
  });

  it('have nothing that SharePoint cannot hold', () => {
    expect(linesOf('a\u0001b\u0008c\uFFFEd\uFFFFe\uD83Df')).toEqual(['a b c d e f']);
    expect(linesOf('ett\r\ntvå\u2028\v\n tre')).toEqual(['ett', 'två', 'tre']);
  });
});
