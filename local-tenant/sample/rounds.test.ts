import { compareRounds, progressOf, resultTable, wholeProgress, wholeResult } from '../../src/domain/assessment';
import { createPlanRepository } from '../../src/lists/sharepoint';
import { createAssessmentRepository } from '../../src/lists/sharepoint/assessment';
import { connectInProcess } from './connect';
import { openSample } from './testing/openSample';

test('the sample has last autumn’s round, closed and compared with the one before, and this autumn’s, half answered with proposals', async () => {
  const sharePoint = await openSample();
  try {
    const connection = connectInProcess(sharePoint, 'alva.nyman');
    const repository = createAssessmentRepository(connection);
    const { rounds } = await repository.rounds();
    expect(rounds.map(({ title, state, closedAt }) => [title, state, closedAt?.slice(0, 10)])).toEqual([
      ['Hösten 2026', 'open', undefined], ['Hösten 2025', 'closed', '2025-11-20'], ['Hösten 2024', 'closed', '2024-10-21']
    ]);
    const [open, last, before] = rounds;
    const closed = await repository.frozen(last.id);
    const results = resultTable(closed.picture, (await createPlanRepository(connection).load()).activities);
    expect(wholeResult(results)).toEqual({ counts: { green: 27, yellow: 46, red: 17, unknown: 9 }, prioritised: 12, withActivity: 11 });
    expect(compareRounds((await repository.frozen(before.id)).picture, closed.picture).counts).toEqual({ better: 12, worse: 2, becameKnown: 3, becameUnknown: 0 });
    const { content, framework } = await repository.read(open.id);
    expect(wholeProgress(progressOf(framework, content.assessments))).toMatchObject({ done: 16, themes: 33 });
    expect(content.comments.filter(({ text }) => text !== '')).toHaveLength(2);
    expect(content.assessments.find(({ themeKey }) => themeKey === 'F1.4')?.answers.b).toEqual({ proposed: 'red', rivals: [] });
  } finally {
    sharePoint.close();
  }
}, 60_000);
