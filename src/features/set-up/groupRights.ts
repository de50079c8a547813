import { GroupKey, Right, activitiesList, unitsList, updatesList } from '../../lists/schema';
import { listDeclarations } from '../../lists/schema/all';

/** What a group may do with the plan, as people ask about it. */
export interface GroupRights {
  read: boolean;
  report: boolean;
  /** The whole plan with its registers, its activities alone, or nothing. */
  edit: 'all' | 'activities' | 'none';
}

const writing: Right[] = ['edit', 'change'];

/** Read off the lists' declarations, so that the table cannot promise anything else than what is set. */
export function rightsOfGroup(group: GroupKey): GroupRights {
  const edits = writing.includes(activitiesList.rights[group]);
  return {
    read: listDeclarations.every(list => list.rights[group] !== undefined),
    report: updatesList.rights[group] !== 'read',
    edit: !edits ? 'none' : writing.includes(unitsList.rights[group]) ? 'all' : 'activities'
  };
}

export function isGroupKey(key: string): key is GroupKey {
  return key in activitiesList.rights;
}
