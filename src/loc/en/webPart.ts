import type { Strings } from '../strings';

export const webPart: Strings['webPart'] = {
  about: 'What the plan opens with on this page. Readers can choose otherwise; a link with choices of its own comes first.',
  group: 'Appearance',
  grouping: 'Group by',
  groupings: { area: 'Area', unit: 'Unit', none: 'No grouping' },
  showSummary: 'Show how it is going at the top',
  on: 'On',
  off: 'Off'
};
