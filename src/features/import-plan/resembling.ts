import { Activity, joinActivityText, resemblance, wordsOf } from '../../domain';
import { KeyedRow } from './reading';

/** Two texts with so much in common are probably one activity in two wordings. */
const alike = 0.6;
/** Shorter texts share their few words by chance. */
const fewestWords = 3;

interface Candidate {
  activity: Activity;
  words: ReadonlySet<string>;
}

/** The plan's activities by theme, but for those that stand in the document unchanged. */
function candidatesByTheme(rows: KeyedRow[], activities: Activity[]): Map<string, Candidate[]> {
  const unchanged = new Set(rows.map(row => row.clientKey));
  const byTheme = new Map<string, Candidate[]>();
  for (const activity of activities) {
    if (unchanged.has(activity.clientKey)) continue;
    const key = activity.themeKey ?? activity.areaKey;
    const candidate = { activity, words: wordsOf(joinActivityText(activity)) };
    byTheme.set(key, [...(byTheme.get(key) ?? []), candidate]);
  }
  return byTheme;
}

function closest(row: KeyedRow, candidates: Candidate[]): Activity | undefined {
  const words = wordsOf(row.activity);
  if (words.size < fewestWords) return undefined;
  const ranked = candidates.map(({ activity, words: others }) => ({ activity, score: resemblance(words, others) })).sort((a, b) => b.score - a.score);
  return ranked[0]?.score >= alike ? ranked[0].activity : undefined;
}

/**
 * Gives a new row a remark when the plan has an activity of the same theme in nearly the same words: a document that was
 * edited since the last import would otherwise add the activity a second time without a word.
 */
export function remarkResembling(rows: KeyedRow[], activities: Activity[]): KeyedRow[] {
  const known = new Set(activities.map(activity => activity.clientKey));
  const byTheme = candidatesByTheme(rows, activities);
  return rows.map(row => {
    const match = known.has(row.clientKey) ? undefined : closest(row, byTheme.get(row.themeKey ?? row.areaKey) ?? []);
    return match ? { ...row, remarks: [...row.remarks, { kind: 'resembles', title: match.title }] } : row;
  });
}
