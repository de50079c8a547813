import { Strings } from '../strings';

export const importPlan: Strings['importPlan'] = {
  title: 'Import plan'
};
