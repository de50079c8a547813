import { compareReports, freeze } from '../../src/domain/statusReport';
import { readReport, readWhole, writerOf } from '../../src/features/status-report/reports';
import { createPlanRepository } from '../../src/lists/sharepoint';
import { createStatusReportRepository } from '../../src/lists/sharepoint/statusReports';
import { connectInProcess } from './connect';
import { layOut } from './layOut';
import { sampleActivities } from './plan';
import { openSample } from './testing/openSample';

test('the sample’s status report is the plan as it stood on 5 October, published by the MAS and read by everyone', async () => {
  const sharePoint = await openSample();
  try {
    const repository = createStatusReportRepository(connectInProcess(sharePoint, 'alva.nyman'));
    const published = await repository.published();
    expect(published.map(({ publishedAt, publishedBy }) => [publishedAt, publishedBy.name])).toEqual([['2026-10-05T13:20:00.000Z', 'Karin Ahlgren']]);
    const report = readReport(published[0]);
    expect([report.head?.day, writerOf(report), report.head?.comments.overall.slice(0, 50)]).toEqual(['2026-10-05', 'Karin Ahlgren, MAS', 'Svaren på avvikelser går snabbare än i våras. Hemg']);

    const content = await readWhole(repository, report);
    const end = '2026-10-05T13:20:00.000Z';
    const expected = layOut(sampleActivities, '2026-11-17').filter(({ created }) => created < end).map(({ title, reports }) => {
      const last = reports.filter(({ at }) => at < end).pop();
      return [title, last?.status ?? 'notStarted', last?.percent ?? 0];
    });
    expect(content.rows.map(({ title, status, percent }) => [title, status, percent]).sort()).toEqual(expected.sort());

    const plan = await createPlanRepository(connectInProcess(sharePoint, 'karin.ahlgren')).load();
    const { changes } = compareReports(content, freeze(plan, '2026-11-17', { comments: { overall: '', areas: {} }, writer: { name: '', roles: [] } }));
    expect([changes.becameDone.length, changes.newlyLate.length, changes.added.length].every(count => count > 0)).toBe(true);
  } finally {
    sharePoint.close();
  }
}, 60_000);
