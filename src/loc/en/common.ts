import { Strings } from '../strings';

export const common: Strings['common'] = {
  tryAgain: 'Try again',
  reload: 'Reload',
  reloadPage: 'Reload the page',
  close: 'Close',
  cancel: 'Cancel',
  loading: 'Loading …',
  clear: 'Clear',
  none: 'Nothing selected',
  more: 'Show more',
  messageKinds: { info: 'Information', warning: 'Warning', error: 'Error', success: 'Done' },
  wholeMunicipality: 'Whole municipality',
  wholeMunicipalityShort: 'All',
  status: { notStarted: 'Not started', ongoing: 'Ongoing', done: 'Done', paused: 'Paused', cancelled: 'Cancelled' },
  standing: { done: 'Done', ongoing: 'On time', notStarted: 'Not started', late: 'Late', paused: 'Paused', cancelled: 'Cancelled' },
  signal: { goingWell: 'Going well', late: 'Late', needsHelp: 'Needs support', quiet: 'No news for long' },
  effort: { small: 'small', medium: 'medium', large: 'large' },
  effect: { small: 'small', medium: 'medium', large: 'large', veryLarge: 'very large' },
  priority: 'Priority',
  priorityMissing: 'No priority',
  yes: 'yes',
  no: 'no',
  list: words => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`)
};
