import { UnsentWrites } from '../../../lists';
import { DraftFields } from './draftFields';

/** What was typed and has not reached the list: the texts, and what stood there before each of them. */
export interface KeptDraft {
  base: DraftFields;
  mine: DraftFields;
}

function isTexts(value: unknown): value is DraftFields {
  return typeof value === 'object' && value !== null && Object.values(value).every(text => typeof text === 'string');
}

/** What is typed, kept on this computer for its writer alone until it is stored. */
export function createKeptDraft(unsent: UnsentWrites, clock: () => Date) {
  const key = 'status-report-draft';
  return {
    read: (): KeptDraft | undefined => {
      const content = unsent.all().find(write => write.kind === 'draft' && write.key === key)?.content as Partial<KeptDraft> | undefined;
      return content && isTexts(content.base) && isTexts(content.mine) ? { base: content.base, mine: content.mine } : undefined;
    },
    /** False when the browser keeps nothing. */
    keep: (draft: KeptDraft): boolean => {
      if (Object.keys(draft.mine).length > 0) return unsent.keep({ key, kind: 'draft', at: clock().toISOString(), content: draft });
      unsent.forget(key);
      return true;
    }
  };
}

export type Keeper = ReturnType<typeof createKeptDraft>;
