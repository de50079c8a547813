import * as React from 'react';
import { FoundPerson, PeopleFinder } from '../../../lists';

/** How far a search for people has come. */
export type PeopleSearch =
  | { state: 'none' }
  | { state: 'searching' }
  | { state: 'found'; people: FoundPerson[] }
  | { state: 'failed'; error: unknown };

/** One letter is half the municipality. */
const fewestLetters = 2;

/** Searches as somebody types: one question at a time, and the next about what is typed when the answer has come. */
export function usePeopleSearch(finder: PeopleFinder): { found: PeopleSearch; search: (text: string) => void } {
  const [found, setFound] = React.useState<PeopleSearch>({ state: 'none' });
  const wanted = React.useRef('');
  const asking = React.useRef(false);
  const here = React.useRef(true);
  React.useEffect(() => () => { here.current = false; }, []);

  const ask = React.useCallback(async (): Promise<void> => {
    if (asking.current) return;
    asking.current = true;
    let asked: string;
    do {
      asked = wanted.current;
      const answer = await answerTo(finder, asked);
      if (here.current && wanted.current === asked) setFound(answer);
    } while (here.current && wanted.current !== asked);
    asking.current = false;
  }, [finder]);

  const search = React.useCallback((text: string): void => {
    wanted.current = text.trim();
    setFound({ state: wanted.current.length < fewestLetters ? 'none' : 'searching' });
    void ask();
  }, [ask]);
  return { found, search };
}

async function answerTo(finder: PeopleFinder, text: string): Promise<PeopleSearch> {
  if (text.length < fewestLetters) return { state: 'none' };
  try {
    return { state: 'found', people: await finder.find(text) };
  } catch (error) {
    return { state: 'failed', error };
  }
}
