import { AssessingWords } from './sv';

export const en: AssessingWords = {
  title: 'Assessment',
  steps: { assess: 'Assess', decide: 'Decide', prioritise: 'Prioritise', close: 'Close the round' }
};
