import { LocalDate, isLocalDate } from '../../../domain';
import { longestLearningComment } from '../../../domain/learning';
import { UnsentWrites } from '../../../lists';

/** What somebody fills in about their unit and an example. */
export interface MarkDraft {
  on: LocalDate;
  comment: string;
}

/** What is wrong with it, by field. */
export type MarkProblems = { unit?: 'noUnit'; on?: 'noDay' | 'future'; comment?: 'tooLong' };

export function markProblems(unitId: number | undefined, { on, comment }: MarkDraft, today: LocalDate): MarkProblems {
  return {
    ...(unitId === undefined ? { unit: 'noUnit' } : {}),
    ...(!isLocalDate(on) ? { on: 'noDay' } : on > today ? { on: 'future' } : {}),
    ...(comment.length > longestLearningComment ? { comment: 'tooLong' } : {})
  };
}

/** What is typed about an example, kept on this computer for its writer alone until it is saved. */
export interface KeptMark {
  read(): MarkDraft | undefined;
  /** False when the browser keeps nothing. */
  keep(draft: MarkDraft): boolean;
  forget(): void;
}

export function keptMark(unsent: UnsentWrites, exampleKey: string, clock: () => Date): KeptMark {
  const key = `learning-mark/${exampleKey}`;
  return {
    read: () => {
      const { on, comment } = (unsent.all().find(write => write.kind === 'draft' && write.key === key)?.content ?? {}) as Partial<MarkDraft>;
      return typeof on === 'string' && typeof comment === 'string' ? { on, comment } : undefined;
    },
    keep: draft => unsent.keep({ key, kind: 'draft', at: clock().toISOString(), content: draft }),
    forget: () => unsent.forget(key)
  };
}
