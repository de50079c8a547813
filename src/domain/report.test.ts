import fc from 'fast-check';
import { ReportDraft, addDays, commentReason, draftOf, emptyDraft, isBegun, isLocalDate, nextTouch, problemsOf, reportOf, statuses, valuesOf } from '.';
import { anyDay } from './testing/arbitraries';

const today = '2026-11-17';
const ongoing = { status: 'ongoing', percent: 40, needsHelp: false, due: undefined } as const;
const given = { clientKey: 'r-1', activityId: 7, at: '2026-11-17T09:12:00Z' };
const draft = (parts: Partial<ReportDraft>): ReportDraft => ({ ...emptyDraft, ...parts });

const anyNow = fc.record({ status: fc.constantFrom(...statuses), percent: fc.integer({ min: 0, max: 100 }), needsHelp: fc.boolean(), due: fc.option(anyDay, { nil: undefined }) });
const anyDraft: fc.Arbitrary<ReportDraft> = fc.record({
  status: fc.option(fc.constantFrom(...statuses), { nil: undefined }), percent: fc.option(fc.integer({ min: -20, max: 120 }), { nil: undefined }),
  needsHelp: fc.option(fc.boolean(), { nil: undefined }), due: fc.option(fc.oneof(anyDay, fc.constantFrom('', '2026-11-31', '31 november')), { nil: undefined }),
  comment: fc.constantFrom('', '  ', 'Klart på båda enheterna.'), nextStep: fc.string(), observedEffect: fc.string()
});

describe('a comment is needed', () => {
  test.each([
    ['when it is paused', { status: 'paused' }, {}, 'paused'],
    ['when it is cancelled', { status: 'cancelled' }, {}, 'cancelled'],
    ['when it is closed after its due date', { status: 'done' }, { due: '2026-11-16' }, 'closedLate'],
    ['also when the same report gives a later date', { status: 'done', due: '2026-12-24' }, { due: '2026-11-16' }, 'closedLate'],
    ['not on the due date itself', { status: 'done' }, { due: today }, undefined],
    ['not without a due date', { status: 'done' }, {}, undefined],
    ['not when it already was paused', { status: 'paused' }, { status: 'paused' }, undefined],
    ['not when it is late and goes on', { status: 'ongoing' }, { status: 'notStarted', due: '2026-01-01' }, undefined]
  ] as const)('%s', (_when, parts, now, reason) => {
    expect(commentReason(draft(parts), { ...ongoing, ...now }, today)).toBe(reason);
  });

  test('exactly then it is missing, however many spaces there are, and the work goes on there', () => {
    fc.assert(fc.property(anyDraft, anyNow, (any, now) => {
      const missing = commentReason(any, now, today) !== undefined && any.comment.trim() === '';
      expect(problemsOf(any, now, today).includes('commentMissing')).toBe(missing);
      expect(nextTouch(any, now, today)).toBe(missing ? 'comment' : 'save');
    }));
  });
});

describe('what the activity has afterwards', () => {
  test('done is all of it, unless something else was typed; what was done before keeps its percentage', () => {
    expect(valuesOf(draft({ status: 'done' }), ongoing).percent).toBe(100);
    expect(valuesOf(draft({ status: 'done', percent: 90 }), ongoing).percent).toBe(90);
    expect(valuesOf(draft({ status: 'done' }), { ...ongoing, status: 'done', percent: 95 }).percent).toBe(95);
    expect(valuesOf(draft({ status: 'paused' }), ongoing).percent).toBe(40);
  });

  test('nothing touched changes nothing', () => {
    fc.assert(fc.property(anyNow, now => {
      expect(valuesOf(emptyDraft, now)).toEqual(now);
      expect(problemsOf(emptyDraft, now, today)).toEqual([]);
    }));
  });

  test('a draft without problems is a report that the lists take, and says no due date but a new one', () => {
    fc.assert(fc.property(anyDraft, anyNow, (any, now) => {
      fc.pre(problemsOf(any, now, today).length === 0);
      const report = reportOf(any, now, given);
      expect(report.percent).toBeGreaterThanOrEqual(0);
      expect(report.percent).toBeLessThanOrEqual(100);
      if (report.due !== undefined) expect([isLocalDate(report.due), report.due === now.due]).toEqual([true, false]);
      expect({ due: now.due, ...report }).toMatchObject(valuesOf(any, now));
    }));
  });
});

test('a percentage outside 0 to 100 and a date that does not exist are told, in the order of the form', () => {
  expect(problemsOf(draft({ status: 'cancelled', percent: 101, due: '2026-11-31' }), ongoing, today)).toEqual(['commentMissing', 'percentOutside', 'dueUnreal']);
  expect(problemsOf(draft({ percent: NaN, due: '' }), ongoing, today)).toEqual(['percentOutside', 'dueMissing']);
  expect(problemsOf(draft({ percent: 0, due: addDays(today, 1) }), ongoing, today)).toEqual([]);
});

test('a report written anew says what it said', () => {
  fc.assert(fc.property(anyDraft, anyNow, (any, now) => {
    fc.pre(problemsOf(any, now, today).length === 0);
    const report = reportOf(any, now, { ...given, meetingId: 4 });
    expect(reportOf(draftOf(report), now, { ...given, meetingId: 4 })).toEqual(report);
  }));
});

test('a draft is begun with the first letter or choice', () => {
  expect(isBegun(emptyDraft)).toBe(false);
  expect([draft({ comment: 'H' }), draft({ status: 'ongoing' }), draft({ needsHelp: false }), draft({ percent: 0 })].map(isBegun)).toEqual([true, true, true, true]);
});
