import { Label } from './column';
import { GroupKey, Right } from './list';

/** The groups of DOMAIN.md that the set-up makes. Readers are the site's own visitors group. */
export interface GroupDeclaration {
  key: GroupKey;
  /** The group's name in SharePoint; an existing group with either name is taken as it is. */
  title: Label;
  description: Label;
  /** Not made by us: the visitors group that the site has. */
  builtIn?: 'visitors';
}

/** All groups, in the order in which they are made and shown. */
export const groupDeclarations: readonly GroupDeclaration[] = [
  {
    key: 'planOwners', title: { sv: 'Planägare', en: 'Plan owners' },
    description: { sv: 'MAS, MAR, strateg', en: 'MAS, MAR, strategist' }
  },
  {
    key: 'responsible', title: { sv: 'Ansvariga', en: 'Responsible managers' },
    description: { sv: 'Verksamhets- och enhetschefer', en: 'Heads of operations and units' }
  },
  {
    key: 'lexMariaEditors', title: { sv: 'Lex Maria-redaktörer', en: 'Lex Maria editors' },
    description: { sv: 'Skriver och granskar lärandeexempel', en: 'Write and review learning examples' }
  },
  {
    key: 'readers', title: { sv: 'Läsare', en: 'Readers' }, builtIn: 'visitors',
    description: { sv: 'Alla medarbetare: webbplatsens besökare', en: 'All staff: the site’s visitors' }
  }
];

/** SharePoint's built-in role definitions, by RoleTypeKind. */
export const builtInRoles = { read: 2, contribute: 3, fullControl: 5 } as const;

/** How a right is given: by a built-in role, or by our own that is Read and some permissions more. */
export type RoleSource = { builtIn: keyof typeof builtInRoles } | { own: Label; readAnd: readonly ('addListItems' | 'editListItems')[] };

/** The role that gives each right. */
export const roleOfRight: Readonly<Record<Exclude<Right, 'none'>, RoleSource>> = {
  read: { builtIn: 'read' },
  add: { own: { sv: 'Handlingsplan: läsa och lägga till', en: 'Action plan: read and add' }, readAnd: ['addListItems'] },
  edit: { own: { sv: 'Handlingsplan: läsa och ändra', en: 'Action plan: read and edit' }, readAnd: ['editListItems'] },
  addAndEdit: { own: { sv: 'Handlingsplan: läsa, lägga till och ändra', en: 'Action plan: read, add and edit' }, readAnd: ['addListItems', 'editListItems'] },
  change: { builtIn: 'contribute' }
};
