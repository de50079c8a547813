import { PictureTheme, RoundPicture, pictureThemes } from './picture';
import { Answer, Question, questions } from './types';

/** What became of an answer. What one of the rounds left unanswered has not changed. */
export const answerChanges = ['better', 'worse', 'becameKnown', 'becameUnknown'] as const;
export type AnswerChange = (typeof answerChanges)[number];

const worth: Record<Exclude<Answer, 'unknown'>, number> = { red: 0, yellow: 1, green: 2 };

/** What became of an answer from one round to a later one; undefined: nothing. */
export function answerChange(before: Answer | undefined, now: Answer | undefined): AnswerChange | undefined {
  if (!before || !now || before === now) return undefined;
  if (before === 'unknown' || now === 'unknown') return before === 'unknown' ? 'becameKnown' : 'becameUnknown';
  return worth[now] > worth[before] ? 'better' : 'worse';
}

/** One answer that changed. */
export interface ChangedAnswer {
  question: Question;
  before: Answer;
  now: Answer;
  change: AnswerChange;
}

/** A theme in two rounds. */
export interface ThemeComparison {
  key: string;
  /** The later round's title, where it has the theme. */
  title: string;
  /** Undefined where the edition of that round does not have the theme. */
  before?: PictureTheme;
  now?: PictureTheme;
  changed: ChangedAnswer[];
}

export type ChangeCounts = Record<AnswerChange, number>;

export interface AreaComparison {
  key: string;
  title: string;
  themes: ThemeComparison[];
  counts: ChangeCounts;
}

/** Two rounds side by side, in the later one's order; areas and themes that only the earlier one had come last. */
export interface RoundComparison {
  areas: AreaComparison[];
  counts: ChangeCounts;
}

function compareTheme(before: PictureTheme | undefined, now: PictureTheme | undefined): ThemeComparison {
  const changed = questions.flatMap((question): ChangedAnswer[] => {
    const [was, is] = [before?.answers[question], now?.answers[question]];
    const change = answerChange(was, is);
    return change && was && is ? [{ question, before: was, now: is, change }] : [];
  });
  const named = now ?? before;
  return { key: named?.key ?? '', title: named?.title ?? '', ...(before ? { before } : {}), ...(now ? { now } : {}), changed };
}

/** How many answers changed in each way. */
export function countChangedAnswers(themes: Pick<ThemeComparison, 'changed'>[]): ChangeCounts {
  const all = themes.flatMap(({ changed }) => changed);
  return Object.fromEntries(answerChanges.map(key => [key, all.filter(({ change }) => change === key).length])) as ChangeCounts;
}

/** What has happened between two rounds. Themes are the same when their key is; `before` is the earlier round. */
export function compareRounds(before: RoundPicture, now: RoundPicture): RoundComparison {
  const earlier = new Map(pictureThemes(before).map(theme => [theme.key, theme]));
  const later = new Set(pictureThemes(now).map(({ key }) => key));
  const gone = (areaKey: string): PictureTheme[] => before.areas.filter(({ key }) => key === areaKey).flatMap(({ themes }) => themes).filter(({ key }) => !later.has(key));
  const onlyBefore = before.areas.filter(({ key }) => !now.areas.some(area => area.key === key));
  const areas = [...now.areas, ...onlyBefore.map(area => ({ ...area, themes: [] }))].map(({ key, title, themes }): AreaComparison => {
    const compared = [...themes.map(theme => compareTheme(earlier.get(theme.key), theme)), ...gone(key).map(theme => compareTheme(theme, undefined))];
    return { key, title, themes: compared, counts: countChangedAnswers(compared) };
  });
  return { areas, counts: countChangedAnswers(areas.flatMap(({ themes }) => themes)) };
}
