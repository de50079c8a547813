import { Activity, ActivityDraft, LocalDate, localDateOf } from '../../../domain';
import { UnsentWrites } from '../../../lists';

/** What somebody has typed in a form and not saved. */
export interface KeptDraft {
  draft: ActivityDraft;
  /** The activity as it was when the typing began: what the change is compared from. */
  seen?: Activity;
  /** When it was last typed in. */
  day: LocalDate;
}

/** Begun forms, kept on this computer for their writer alone from the first letter until they are saved. */
export interface EditDrafts {
  of(activityId: number | undefined): KeptDraft | undefined;
  /** False when the browser keeps nothing. */
  keep(draft: ActivityDraft, seen: Activity | undefined): boolean;
  forget(activityId: number | undefined): void;
}

/** `from`: what a new activity comes from; the drafts of those are kept apart from each other, each with the key that it is sent under. */
export function createEditDrafts(unsent: UnsentWrites, clock: () => Date, from?: string, clientKey?: string): EditDrafts {
  const keyOf = (activityId: number | undefined): string => `edit/${activityId ?? (from === undefined ? 'new' : `new/${from}`)}`;
  return {
    of: id => {
      const write = unsent.all().find(({ key, kind }) => kind === 'draft' && key === keyOf(id));
      const { draft, seen } = (write?.content ?? {}) as { draft?: unknown; seen?: Activity };
      if (!write || !isDraft(draft) || (id !== undefined && seen?.id !== id)) return undefined;
      return { draft, seen, day: localDateOf(write.at) };
    },
    keep: (draft, seen) => unsent.keep({ key: keyOf(seen?.id), kind: 'draft', at: clock().toISOString(), content: { draft, seen, clientKey } }),
    forget: id => unsent.forget(keyOf(id))
  };
}

/** The key under which a new activity was sent, or will be, that somebody has begun before: it is the same row also after a reload. */
export function keptClientKey(unsent: UnsentWrites, from: string): string | undefined {
  const { clientKey } = (unsent.all().find(({ key, kind }) => kind === 'draft' && key === `edit/new/${from}`)?.content ?? {}) as { clientKey?: unknown };
  return typeof clientKey === 'string' && clientKey ? clientKey : undefined;
}

/** Texts may be anything; what the form counts on must be there. */
function isDraft(value: unknown): value is ActivityDraft {
  const { title, description, areaKey, roleIds, people, responsibleText, start, due } = (value ?? {}) as Partial<ActivityDraft>;
  return [title, description, areaKey, responsibleText, start, due].every(text => typeof text === 'string') && Array.isArray(roleIds) && Array.isArray(people);
}
