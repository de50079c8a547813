import * as React from 'react';
import { Formats, Language, Strings, formatsOf } from '../loc';

interface Words {
  language: Language;
  strings: Strings;
  formats: Formats;
}

const WordsContext = React.createContext<Words | undefined>(undefined);

export interface StringsProviderProps {
  language: Language;
  /** From `loadStrings(language)`. */
  strings: Strings;
  children: React.ReactNode;
}

/** Hands the language's strings and formats to everything inside. */
export function StringsProvider({ language, strings, children }: StringsProviderProps): JSX.Element {
  const words = React.useMemo(() => ({ language, strings, formats: formatsOf(language) }), [language, strings]);
  return <WordsContext.Provider value={words}>{children}</WordsContext.Provider>;
}

function useWords(): Words {
  const words = React.useContext(WordsContext);
  if (!words) throw new Error('A component that speaks stands outside StringsProvider.');
  return words;
}

/** The sentences of the page's language. */
export function useStrings(): Strings {
  return useWords().strings;
}

/** Dates, ages and numbers in the page's language. */
export function useFormats(): Formats {
  return useWords().formats;
}

/** The words of a task that brings its own, in the page's language. */
export function useWordsOf<T>(words: Record<Language, T>): T {
  return words[useWords().language];
}

export function useLanguage(): Language {
  return useWords().language;
}
