import { figures, labelledTexts, measure } from './testing/labelled';

describe.each(['seen', 'heldOut'] as const)('of the labelled texts, those %s', which => {
  const measured = measure(labelledTexts(which));

  it(`give ${figures(measured)}`, () => {
    expect(measured.numbers.found).toBe(measured.numbers.all);
    expect(measured.names.found / measured.names.all).toBeGreaterThanOrEqual(0.95);
    expect(measured.falseFinds.length * 200 / measured.words).toBeLessThanOrEqual(1);
    expect(measured.others.found / measured.others.all).toBeGreaterThanOrEqual(0.9);
  });
});

it('the labelled texts are at least 490', () => {
  expect(labelledTexts('seen').length + labelledTexts('heldOut').length).toBeGreaterThanOrEqual(490);
});
