import { foldText, matchesWords } from '../../domain';
import { CareKind, PublishedExample, careKinds, textParts } from '../../domain/learning';
import { ReadRoute } from './route';

/** An example with its words as search compares them. */
export interface SearchableExample {
  example: PublishedExample;
  folded: string;
}

/** Makes examples searchable by their texts, themes and kinds of care, in the order given. */
export function searchable(examples: readonly PublishedExample[], themeTitle: (key: string) => string, careKindName: (kind: CareKind) => string): SearchableExample[] {
  return examples.map(example => {
    const { content } = example;
    const words = [content.title, ...textParts.map(part => content[part]), ...content.themes.map(themeTitle), ...content.careKinds.map(careKindName)];
    return { example, folded: foldText(words.join(' ')) };
  });
}

export interface Chosen {
  examples: PublishedExample[];
  /** How many examples there are of each kind of care when all else is chosen as it is; kinds without any at all are left out. */
  counts: { kind: CareKind; count: number }[];
  /** How many there are of all kinds. */
  ofAllKinds: number;
}

/** The examples that the filter lets through. `isDone`: whether the own unit has gone through one; undefined without a unit. */
export function chooseExamples(all: SearchableExample[], route: Pick<ReadRoute, 'text' | 'theme' | 'care' | 'onlyNew'>, isDone: ((exampleKey: string) => boolean) | undefined): Chosen {
  const ofAllKinds = all.filter(({ example: { clientKey, content }, folded }) =>
    (!route.theme || content.themes.includes(route.theme)) && (!route.onlyNew || !isDone?.(clientKey)) && matchesWords(folded, route.text));
  const has = (kind: CareKind) => ({ example }: SearchableExample): boolean => example.content.careKinds.includes(kind);
  const chosen = route.care.length === 0 ? ofAllKinds : ofAllKinds.filter(each => route.care.some(kind => has(kind)(each)));
  return {
    examples: chosen.map(({ example }) => example),
    counts: careKinds.filter(kind => route.care.includes(kind) || all.some(has(kind))).map(kind => ({ kind, count: ofAllKinds.filter(has(kind)).length })),
    ofAllKinds: ofAllKinds.length
  };
}
