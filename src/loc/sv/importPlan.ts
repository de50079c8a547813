/** Words of the import. */
export const importPlan = {
  title: 'Importera plan'
};
