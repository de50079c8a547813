import { LocalDate, addDays, momentAt, rolesOf } from '../../src/domain';
import { freeze } from '../../src/domain/statusReport';
import { latestComments } from '../../src/features/status-report/write/facts';
import { storedContent } from '../../src/features/status-report/reports';
import { createMeetingRepository, createPlanRepository } from '../../src/lists/sharepoint';
import { createStatusReportRepository } from '../../src/lists/sharepoint/statusReports';
import { Event } from './event';
import { publishedReport } from './plan';

/** Reports so long back give the latest comments. */
const commentDays = 90;

/** The plan as it stood that day, frozen and published through the product's own data layer. */
export function reportEvents(today: LocalDate, language: 'sv' | 'en'): Event[] {
  const { day: offset, time, by, title, comments } = publishedReport;
  const day = addDays(today, offset);
  const at = momentAt(day, time) ?? '';
  return [{
    at,
    tell: async ({ as }) => {
      const connection = as(by);
      const plan = await createPlanRepository(connection).load();
      const said = await createMeetingRepository(connection).reportsSince(`${addDays(day, -commentDays)}T00:00:00Z`);
      const writer = { name: plan.user.name, roles: rolesOf(plan.roles, plan.user).map(({ code }) => code) };
      const content = freeze(plan, day, { comments, writer, latest: latestComments(said) });
      const repository = createStatusReportRepository(connection);
      const saved = await repository.saveDraft(undefined, { clientKey: 'sample-autumn', title: title[language], comments });
      if (saved.result === 'conflict') throw new Error('Somebody else writes the sample’s status report');
      await repository.publish(saved.draft, storedContent(title[language], content, undefined));
    }
  }];
}
