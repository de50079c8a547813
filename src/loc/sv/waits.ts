/** Words for requests that wait until SharePoint answers again. */
export const waits = {
  label: 'Väntar på SharePoint',
  why: { throttled: 'SharePoint har mycket att göra.', offline: 'Ingen kontakt med SharePoint.' },
  inSeconds: (seconds: number): string => `Vi försöker igen om ${seconds === 1 ? '1\u00a0sekund' : `${seconds}\u00a0sekunder`}, du behöver inte göra något.`,
  inMinutes: (minutes: number): string => `Vi försöker igen om ${minutes}\u00a0minuter, du behöver inte göra något.`,
  now: 'Vi försöker igen nu, du behöver inte göra något.',
  stop: 'Sluta vänta'
};
