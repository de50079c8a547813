/** Words of the assessment: the page, and its step “Bedöm”. Numbers and dates arrive written. They come with their view, not with the page. */
export const sv = {
  title: 'Bedömning',
  steps: { assess: 'Bedöm', decide: 'Besluta', prioritise: 'Prioritera', close: 'Stäng omgången' }
};

/** What every language has. */
export type AssessingWords = typeof sv;
