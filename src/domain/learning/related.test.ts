import { makeActivity } from '../testing/samples';
import { emptyText } from './text';
import { lessonSource, outcomeOf, relatedActivities } from './related';

const example = { content: { ...emptyText(), title: 'Larmet gick', themes: ['F3.5', 'F2.3'] }, publishedAt: '2026-10-06T08:00:00Z' };

test('what the plan does on an example’s themes: what has not ended, the most pressing first', () => {
  const plan = [
    makeActivity({ id: 1, themeKey: 'F3.5', effort: 'large', expectedEffect: 'small' }), makeActivity({ id: 2, themeKey: 'F2.3', effort: 'small', expectedEffect: 'large' }),
    makeActivity({ id: 3, themeKey: 'F3.5', status: 'done' }), makeActivity({ id: 4, themeKey: 'F1.1' }), makeActivity({ id: 5, themeKey: undefined })
  ];
  expect(relatedActivities(plan, example.content.themes).map(({ id }) => id)).toEqual([2, 1]);
});

test('what became of a lesson: what was made from it, and what else came on its themes since', () => {
  const plan = [
    makeActivity({ id: 1, themeKey: 'F1.1', source: lessonSource(example.content), created: '2026-10-20T08:00:00Z' }),
    makeActivity({ id: 2, themeKey: 'F3.5', created: '2026-10-07T08:00:00Z' }), makeActivity({ id: 3, themeKey: 'F3.5', created: '2026-10-05T08:00:00Z' }),
    makeActivity({ id: 4, themeKey: 'F1.1', created: '2026-10-20T08:00:00Z' })
  ];
  const { fromIt, since } = outcomeOf(example, plan);
  expect([fromIt, since].map(activities => activities.map(({ id }) => id))).toEqual([[1], [2]]);
});

test('a long title is cut to what a line holds, and found again', () => {
  const content = { ...example.content, title: 'å'.repeat(255) };
  expect(lessonSource(content)).toHaveLength(255);
  expect(outcomeOf({ ...example, content }, [makeActivity({ id: 1, source: lessonSource(content) })]).fromIt).toHaveLength(1);
});
