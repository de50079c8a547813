import { Strings } from '../strings';

export const setUp: Strings['setUp'] = {
  title: 'Set up the action plan'
};
