import { LoadOptions, Plan, PlanFailure } from '../../lists';
import { begunEarly } from './begunEarly';

const plan = (name: string): Plan => ({ fetchedAt: name }) as Plan;

/** A repository whose readings are ended by hand. */
function stage() {
  const readings: { options?: LoadOptions; end: (plan: Plan) => void; fail: (failure: Error) => void }[] = [];
  const load = (options?: LoadOptions): Promise<Plan> => new Promise((end, fail) => { readings.push({ options, end, fail }); });
  return { readings, repository: begunEarly({ load }) };
}

test('reads at once, hands that reading to who asks first, and reads anew for the next', async () => {
  const { readings, repository } = stage();
  expect(readings).toHaveLength(1);
  const first = repository.load();
  expect(readings).toHaveLength(1);
  readings[0].end(plan('early'));
  expect(await first).toEqual(plan('early'));
  const next = repository.load();
  readings[1].end(plan('later'));
  expect(await next).toEqual(plan('later'));
});

test.each([['before', true], ['after', false]])('tells of first rows that come %s somebody asks', (_when, before) => {
  const { readings, repository } = stage();
  const onFirstRows = jest.fn();
  if (before) readings[0].options?.onFirstRows?.(plan('first'));
  void repository.load({ onFirstRows });
  if (!before) readings[0].options?.onFirstRows?.(plan('first'));
  expect(onFirstRows.mock.calls).toEqual([[plan('first')]]);
});

test('who asks is told of a reading that failed before', async () => {
  const { readings, repository } = stage();
  readings[0].fail(new PlanFailure('notFound'));
  await Promise.resolve();
  await expect(repository.load()).rejects.toMatchObject({ reason: 'notFound' });
});
