import { ReportDraft, isBegun } from '../../domain';
import { UnsentWrites } from '../../lists';
import { isDraft } from './queue/stored';

/** What somebody has begun to report, per activity, kept on this computer for them alone from the first letter until it is saved. */
export interface Drafts {
  /** Undefined when nothing is begun. */
  of(activityId: number): ReportDraft | undefined;
  /** False when the browser keeps nothing: the form must say so. */
  keep(activityId: number, draft: ReportDraft): boolean;
  forget(activityId: number): void;
}

const keyOf = (activityId: number): string => `draft/${activityId}`;

/** Drafts beside the unsent writes of the same person. */
export function createDrafts(unsent: UnsentWrites, clock: () => Date): Drafts {
  const forget = (activityId: number): void => unsent.forget(keyOf(activityId));
  return {
    forget,
    of: activityId => {
      const content = unsent.all().find(({ key, kind }) => kind === 'draft' && key === keyOf(activityId))?.content;
      return isDraft(content) ? content : undefined;
    },
    keep: (activityId, draft) => {
      if (isBegun(draft)) return unsent.keep({ key: keyOf(activityId), kind: 'draft', at: clock().toISOString(), content: draft });
      forget(activityId);
      return true;
    }
  };
}
