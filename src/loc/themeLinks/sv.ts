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
  show: 'Visa i Nuläge',
  toExamples: 'Visa lärandeexempel om temat',
  loadingExamples: 'Hämtar lärandeexemplen …',
  examplesFailed: 'Lärandeexemplen kunde inte hämtas.',
  noExamples: 'Inga lärandeexempel om temat än.',
  examples: 'Lärandeexempel:'
};
export type ThemeLinkWords = typeof sv;
