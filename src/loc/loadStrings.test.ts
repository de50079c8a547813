import { loadStringsOrSwedish } from './index';
import { sv } from './sv';

afterEach(() => {
  jest.dontMock('./en');
  jest.resetModules();
});

test('the wanted language comes when it can be fetched', async () => {
  const onFailure = jest.fn();
  const { language, strings } = await loadStringsOrSwedish('en', onFailure);
  expect([language, strings.common.close]).toEqual(['en', 'Close']);
  expect(onFailure).not.toHaveBeenCalled();
});

test('without contact the page speaks Swedish, and why is told once', async () => {
  const cause = new Error('ChunkLoadError');
  jest.doMock('./en', () => { throw cause; });
  const onFailure = jest.fn();
  const { language, strings } = await loadStringsOrSwedish('en', onFailure);
  expect([language, strings]).toEqual(['sv', sv]);
  expect(onFailure.mock.calls).toEqual([[cause]]);
});
