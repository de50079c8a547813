import type { Strings } from '../strings';

export const webPart: Strings['webPart'] = {
  about: 'What the plan opens with on this page. Readers can choose otherwise; a link with choices of its own comes first.',
  group: 'Appearance',
  grouping: 'Group by',
  groupings: { area: 'Area', unit: 'Unit', theme: 'Theme', responsible: 'Responsible', status: 'Status', none: 'No grouping' },
  showSummary: 'Show how it is going at the top',
  on: 'On',
  off: 'Off',
  placeGroup: 'Place',
  planSite: 'The plan’s site',
  planSiteHint: 'For example /sites/insidan. Empty means the page’s own site on a SharePoint page, and /sites/insidan in Teams.',
  planSiteWrong: 'Write a site of your organisation, for example /sites/insidan.'
};
