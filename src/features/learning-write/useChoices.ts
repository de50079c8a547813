import { Framework, themeByKey } from '../../domain';
import { CareKind } from '../../domain/learning';
import { learningWords } from '../../loc/learning';
import { useWordsOf } from '../../ui';

/** How themes and kinds of care are called; a theme that the framework no longer has, by its key. */
export function useChoices(framework: Framework): { themeTitles: (key: string) => string; careKindNames: (kind: CareKind) => string } {
  const { careKinds } = useWordsOf(learningWords);
  return { themeTitles: key => themeByKey(framework, key)?.title ?? key, careKindNames: kind => careKinds[kind] };
}
