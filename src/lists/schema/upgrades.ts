import { Label } from './column';

/**
 * One numbered step from the version before. What a step adds in structure stands in the declarations with its `since`;
 * the step says in a sentence what it brings. Steps are never changed once released, only added.
 */
export interface UpgradeStep {
  version: number;
  title: Label;
}

/** All steps, oldest first; the last one's version is `schemaVersion`. */
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
  },
  {
    version: 4,
    title: {
      sv: 'Bedömningar i omgångar med svar, kommentarer och beslut, och teman som kan döljas',
      en: 'Assessments in rounds with answers, comments and decisions, and themes that can be hidden'
    }
  },
  {
    version: 5,
    title: {
      sv: 'Lärandeexempel: utkast, granskningar, publicerade exempel, genomgångar och logg',
      en: 'Learning examples: drafts, reviews, published examples, discussions and log'
    }
  },
  {
    version: 6,
    title: {
      sv: 'Lärandeutkast som minns texten vid förra beslutet, så att den som granskar ser vad som är ändrat',
      en: 'Drafts of learning examples that remember the text at the last decision, so that the reviewer sees what has changed'
    }
  }
];
