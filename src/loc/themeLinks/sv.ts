/** Words between an activity and what the assessment says of its theme; they come with the activity's details. */
export const sv = {
  toState: 'Visa temats svar i Nuläge',
  gone: (key: string): string => `${key} finns inte i planens ramverk`,
  from: 'Kommer från bedömningen',
  loading: 'Hämtar svaren …',
  failed: 'Svaren kunde inte hämtas.',
  retry: 'Försök igen',
  roundGone: 'Omgången finns inte längre.',
  themeGone: 'Omgången har inget svar om temat.',
  open: 'öppen',
  show: 'Visa i Nuläge'
};
export type ThemeLinkWords = typeof sv;
