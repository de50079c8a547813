import { FrameworkWords, frameworkWords } from '../../loc/framework';
import { useWordsOf } from '../../ui';

/** The sentences of the framework's editor in the page's language. */
export function useFrameworkWords(): FrameworkWords {
  return useWordsOf(frameworkWords);
}
