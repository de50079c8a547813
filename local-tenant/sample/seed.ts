import { localDateOf } from '../../src/domain';
import { createSharePoint } from '../sharepoint';
import { fillInBulk } from './bulk';
import { connectInProcess } from './connect';
import { generateActivities } from './generate';
import { planTitle } from './plan';
import { setUpRegisters } from './register';
import { tellStory } from './story';

export interface SeedOptions {
  /** A file that does not exist yet, or one whose site has no plan. */
  databaseFile: string;
  /** 'sample': the 37 activities of Björkviks kommun. 'registers': lists, groups, units and roles without activities. A number: so many generated ones. */
  content: 'sample' | 'registers' | number;
  language?: 'sv' | 'en';
  now?: () => Date;
}

const seedOfGenerated = 2026;
/** Before the oldest activity of the sample, and of the generated ones. */
const setUpDaysAgo = 800;

/**
 * Fills a new tenant with a plan. Lists, groups and rights come from the product's own set-up, run as the plan owner; the sample's
 * activities and reports are then written one by one on the day and by the person of their story, so that versions and authors are real.
 * What is written need not be on disk yet when it returns.
 */
export async function seedTenant({ databaseFile, content, language = 'sv', now = () => new Date() }: SeedOptions): Promise<void> {
  const today = localDateOf(now());
  const sharePoint = createSharePoint({ databaseFile, onDisk: false, language: language === 'sv' ? 1053 : 1033, now: () => daysBefore(now(), setUpDaysAgo) });
  try {
    const registers = await setUpRegisters(connectInProcess(sharePoint, 'karin.ahlgren'), language, planTitle);
    if (content === 'sample') await tellStory(sharePoint, { today, language, registers });
    if (typeof content === 'number') fillInBulk(sharePoint, generateActivities(content, seedOfGenerated, today), registers);
  } finally {
    sharePoint.close();
  }
}

function daysBefore(moment: Date, days: number): Date {
  return new Date(moment.getTime() - days * 86_400_000);
}
