import type { sv } from './sv';

export const en: typeof sv = {
  loading: 'Loading the learning examples …',
  tabs: { read: 'Read', drafts: 'Drafts', review: 'Review', followUp: 'Follow-up' },
  notSetUp: 'Learning examples are not set up on the site yet.',
  notSetUpHint: 'The owner of the site opens the action plan and chooses Set up or Upgrade. Then examples can be read and written here.',
  forbidden: 'You are not allowed to read the learning examples.',
  forbiddenHint: 'Ask the plan owner, for example the MAS, to add you to the readers.',
  newerThanCode: 'The site has a newer version than this page. The examples can be read but not changed. Reload the page.',
  unreadable: (count: number): string => (count === 1 ? 'One row cannot be read and is not shown here.' : `${count} rows cannot be read and are not shown here.`),
  careKinds: {
    residentialCare: 'Residential care',
    homeCare: 'Home health care',
    shortTermCare: 'Short-term care',
    supportedHousing: 'Supported housing',
    dayActivities: 'Day activities',
    rehabilitation: 'Rehabilitation',
    schoolHealth: 'School health',
    other: 'Other care'
  },
  webPart: {
    about: 'The examples are read from the same site as the action plan.',
    placeGroup: 'Place',
    planSite: 'The plan’s site',
    planSiteHint: 'For example /sites/insidan. Empty means the page’s own site.',
    planSiteWrong: 'Write a site of yours, for example /sites/insidan.'
  }
};
