import { CareKind } from '../../domain/learning';
import { LearningWords, learningWords } from '../../loc/learning';
import { LearningReadWords, learningReadWords } from '../../loc/learningRead';
import { useStrings, useWordsOf } from '../../ui';

/** The sentences of this view in the page's language. */
export function useReadWords(): LearningReadWords {
  return useWordsOf(learningReadWords);
}

interface CareKindNames {
  names: LearningWords['careKinds'];
  /** “Särskilt boende och korttidsvård”. */
  inText(kinds: readonly CareKind[]): string;
}

/** How kinds of care are called, one by one and together. */
export function useCareKinds(): CareKindNames {
  const { careKinds: names } = useWordsOf(learningWords);
  const { common } = useStrings();
  return { names, inText: kinds => common.list(kinds.map((kind, at) => (at === 0 ? names[kind] : names[kind].toLowerCase()))) };
}
