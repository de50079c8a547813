/** Words of the plan view. */
export const plan = {
  title: 'Plan'
};
