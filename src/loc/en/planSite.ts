import type { Strings } from '../strings';

export const planSite: Strings['planSite'] = {
  heading: 'The plan is not found',
  before: 'There is no plan on ',
  after: '. Choose the site where it is.',
  searching: 'Looking for sites with a plan',
  none: 'No other site with a plan was found. A new plan shows here only after a while.',
  notSearched: 'The sites could not be fetched. Write the plan’s site instead.',
  choose: 'Choose',
  chooseSite: title => `Choose ${title}`,
  otherHeading: 'Is the site not shown?',
  field: 'The plan’s site',
  example: 'For example /sites/insidan, or the address of the plan’s page',
  open: 'Open the plan there',
  wrong: 'That is no site of your organisation. Write for example /sites/insidan.',
  ask: 'Not sure? Ask whoever owns the plan. A plan that is not set up yet is set up on its own page in SharePoint.',
  retry: 'Try again'
};
