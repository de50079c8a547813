import { Person, Status } from '../../../../domain';
import type { ManyChange } from '../../../../domain/manyChanges';

export const kinds = ['unit', 'responsible', 'due', 'status', 'archive'] as const;
export type Kind = (typeof kinds)[number];
export const modes = ['add', 'remove', 'replace'] as const;
export const dueModes = ['set', 'move', 'clear'] as const;

/** What somebody has filled in of a change of several. What belongs to another kind waits until that is chosen again. */
export interface ManyDraft {
  kind?: Kind;
  /** The unit's id as text; '' while none is chosen. */
  unit: string;
  mode: (typeof modes)[number];
  roleIds: number[];
  personIds: number[];
  /** Found by name in the organisation; they can be chosen beside those whom the plan names. */
  newcomers: Person[];
  dueMode: (typeof dueModes)[number];
  day: string;
  days: string;
  status?: Status;
  comment: string;
}

export const emptyMany: ManyDraft = { unit: '', mode: 'add', roleIds: [], personIds: [], newcomers: [], dueMode: 'set', day: '', days: '', comment: '' };

/** The change that the draft asks for; undefined while its first choice is missing. `people`: those who can be chosen. */
export function changeOf(draft: ManyDraft, people: readonly Person[]): ManyChange | undefined {
  switch (draft.kind) {
    case undefined: return undefined;
    case 'unit': return draft.unit === '' ? undefined : { kind: 'unit', unitId: Number(draft.unit) || undefined };
    case 'responsible': return { kind: 'responsible', mode: draft.mode, roleIds: draft.roleIds, people: people.filter(({ id }) => draft.personIds.includes(id)) };
    case 'due':
      if (draft.dueMode === 'move') return { kind: 'moveDue', days: draft.days.trim() === '' ? NaN : Number(draft.days) };
      return { kind: 'due', day: draft.dueMode === 'clear' ? undefined : draft.day };
    case 'status': return draft.status && { kind: 'status', status: draft.status, comment: draft.comment };
    case 'archive': return { kind: 'archive' };
  }
}
