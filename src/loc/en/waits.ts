import { Strings } from '../strings';

export const waits: Strings['waits'] = {
  label: 'Waiting for SharePoint',
  why: { throttled: 'SharePoint is busy.', offline: 'No connection to SharePoint.' },
  inSeconds: seconds => `We try again in ${seconds === 1 ? '1\u00a0second' : `${seconds}\u00a0seconds`}; you need not do anything.`,
  inMinutes: minutes => `We try again in ${minutes}\u00a0minutes; you need not do anything.`,
  now: 'We are trying again now; you need not do anything.',
  stop: 'Stop waiting'
};
