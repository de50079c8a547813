import { Label } from './column';

/**
 * One numbered step from the version before. What a step adds in structure stands in the declarations with its `since`;
 * the step says in a sentence what it brings. Steps are never changed once released, only added.
 */
export interface UpgradeStep {
  version: number;
  title: Label;
}

/** All steps, oldest first. */
export const upgradeSteps: readonly UpgradeStep[] = [
  {
    version: 1,
    title: {
      sv: 'Listor för inställningar, teman, verksamheter, roller, aktiviteter och rapporter',
      en: 'Lists for settings, themes, units, roles, activities and updates'
    }
  },
  {
    version: 2,
    title: {
      sv: 'Lista för uppföljningsmöten, och rapporter som kan ge ny frist och höra till ett möte',
      en: 'A list for follow-up meetings, and updates that can give a new due date and belong to a meeting'
    }
  },
  {
    version: 3,
    title: {
      sv: 'Aktiviteter som kan arkiveras, namngivna vyer och statusrapporter',
      en: 'Activities that can be archived, named views and status reports'
    }
  }
];

/** The version of the lists that this code knows: the last step's. */
export const schemaVersion = upgradeSteps[upgradeSteps.length - 1].version;
