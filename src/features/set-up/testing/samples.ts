import { karin } from '../../../domain/testing/samples';
import { SetupChange, SetupPlan } from '../../../lists';

const label = (text: string): { sv: string; en: string } => ({ sv: text, en: text });

/** A small site's changes, one of most kinds, in the order in which they are made. */
export const sampleChanges: SetupChange[] = [
  { key: 'role:add', kind: 'role', subject: label('Läsa och lägga till') },
  { key: 'group:planOwners', kind: 'group', subject: label('Planägare') },
  { key: 'list:units', kind: 'list', subject: label('Verksamheter') },
  { key: 'rights:units', kind: 'rights', subject: label('Rättigheter på Verksamheter') },
  { key: 'column:activities.HPDue', kind: 'column', subject: label('Aktiviteter, Frist') },
  { key: 'rows:themes', kind: 'rows', subject: label('33 teman i 6 områden') },
  { key: 'version:version', kind: 'version', subject: label('Märka uppsättningen med version 1') }
];

export const memberChange: SetupChange = { key: 'member:planOwners', kind: 'member', subject: label('Planägare') };

export function makeSetupPlan(given: Partial<SetupPlan> = {}): SetupPlan {
  return {
    siteVersion: undefined, codeVersion: 1, mayApply: true, user: karin, changes: sampleChanges,
    lists: [
      { key: 'units', title: label('Verksamheter'), description: label('Kort beteckning och namn.'), state: 'new' },
      { key: 'activities', title: label('Aktiviteter'), description: label('Planens rader.'), state: 'changed' }
    ],
    groups: [
      { key: 'planOwners', title: label('Planägare'), description: label('MAS, MAR, strateg'), state: 'new' },
      { key: 'readers', title: label('Läsare'), description: label('Alla medarbetare'), state: 'exists' }
    ],
    ...given
  };
}
