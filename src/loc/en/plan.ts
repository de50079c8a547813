import { Strings } from '../strings';

export const plan: Strings['plan'] = {
  title: 'Plan'
};
