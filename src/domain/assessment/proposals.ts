import { Framework } from '../framework';
import { shownThemes } from '../framework/shown';
import { RoundPicture, pictureThemes } from './picture';
import { Answer, Question } from './types';

/** What a new round begins with: a theme, and what the last round said about it. */
export interface ThemeProposal {
  themeKey: string;
  title: string;
  proposed: Partial<Record<Question, Answer>>;
}

/** All themes that a new round asks about, with the last round's answers where its edition has the same key. */
export function proposalsFrom(framework: Framework, last?: RoundPicture): ThemeProposal[] {
  const before = new Map(last ? pictureThemes(last).map(({ key, answers }) => [key, answers]) : []);
  return shownThemes(framework).map(({ key, title }) => ({ themeKey: key, title, proposed: before.get(key) ?? {} }));
}
