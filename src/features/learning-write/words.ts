import { IdentityWords, identityWords } from '../../loc/identity';
import { LearningWriteWords, learningWriteWords } from '../../loc/learningWrite';
import { useWordsOf } from '../../ui';

/** The sentences of writing and reviewing in the page's language. */
export function useWriteWords(): LearningWriteWords {
  return useWordsOf(learningWriteWords);
}

/** Words about finds in the page's language. */
export function useIdentityWords(): IdentityWords {
  return useWordsOf(identityWords);
}
