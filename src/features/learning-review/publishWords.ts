import { Framework, themeByKey } from '../../domain';
import { ExampleText } from '../../domain/learning';
import type { PageWords } from '../../lists/learning';
import { learningWords } from '../../loc/learning';
import { learningReadWords } from '../../loc/learningRead';
import { learningWriteWords } from '../../loc/learningWrite';

/** The words of the news page, in the language of the care whoever publishes: all staff read the same page. */
export function pageWordsOf({ themes, careKinds }: ExampleText, framework: Framework): PageWords {
  const { headings, page } = learningReadWords.sv;
  return {
    headings, themesHeading: page.themes, themes: themes.map(key => themeByKey(framework, key)?.title ?? key),
    careKindsHeading: learningWriteWords.sv.parts.careKinds, careKinds: careKinds.map(kind => learningWords.sv.careKinds[kind]), about: page.origin
  };
}
