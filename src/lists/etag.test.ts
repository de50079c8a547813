import { PlanFailure } from './failure';
import { asETag, versionOf } from './etag';
import { activitiesList } from './schema';
import { updateRow } from './sharepoint/changeRow';
import { Connection } from './sharepoint/connect';

test.each(['', '*', '"*"', 'undefined', '""'])('%j is no version: it would overwrite blindly', text => {
  expect(() => asETag(text)).toThrow(PlanFailure);
});

test('the number of a version is read in every form that the service writes', () => {
  expect(['"3"', '"01699c92-222e-57b2-a7ec-dbcd21b41d0e,3"', '3'].map(versionOf)).toEqual([3, 3, 3]);
  expect(asETag('"01699c92-222e-57b2-a7ec-dbcd21b41d0e,3"')).toBe('"01699c92-222e-57b2-a7ec-dbcd21b41d0e,3"');
});

test('a change without a version does not compile', () => {
  const calls = (connection: Connection): unknown[] => [
    // @ts-expect-error a version has to be given
    () => updateRow(connection, activitiesList, 1, {}),
    // @ts-expect-error a plain text is no version
    () => updateRow(connection, activitiesList, 1, {}, '*')
  ];
  expect(calls({} as Connection)).toHaveLength(2);
});
