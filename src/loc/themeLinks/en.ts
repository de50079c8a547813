import type { ThemeLinkWords } from './sv';

export const en: ThemeLinkWords = {
  toState: 'Show the theme’s answers in Current state',
  gone: key => `${key} is not in the plan’s framework`,
  from: 'Comes from the assessment',
  loading: 'Fetching the answers …',
  failed: 'The answers could not be fetched.',
  retry: 'Try again',
  roundGone: 'The round is no longer there.',
  themeGone: 'The round has no answer about the theme.',
  open: 'open',
  show: 'Show in Current state',
  toExamples: 'Show learning examples on the theme',
  loadingExamples: 'Fetching the learning examples …',
  examplesFailed: 'The learning examples could not be fetched.',
  noExamples: 'No learning examples on the theme yet.',
  examples: 'Learning examples:'
};
