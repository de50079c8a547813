import { Activity, joinActivityText, resemblance, wordsOf } from '../../domain';
import { KeyedRow } from './reading';

/** Two texts with so much in common are probably one activity in two wordings. */
const alike = 0.6;
/** Shorter texts share their few words by chance. */
const fewestWords = 3;

/** The plan's activities of one theme, in its order. */
interface Candidates {
  activities: Activity[];
  /** How many words each has. */
  sizes: number[];
  /** Under each word, the places of those that have it. */
  byWord: Map<string, number[]>;
}

/** The plan's activities by theme, but for those that stand in the document unchanged. */
function candidatesByTheme(rows: KeyedRow[], activities: Activity[]): Map<string, Candidates> {
  const unchanged = new Set(rows.map(row => row.clientKey));
  const byTheme = new Map<string, Candidates>();
  for (const activity of activities) {
    if (unchanged.has(activity.clientKey)) continue;
    const key = activity.themeKey ?? activity.areaKey;
    const candidates = byTheme.get(key) ?? { activities: [], sizes: [], byWord: new Map() };
    byTheme.set(key, candidates);
    addTo(candidates, activity);
  }
  return byTheme;
}

function addTo({ activities, sizes, byWord }: Candidates, activity: Activity): void {
  const at = activities.push(activity) - 1;
  const words = wordsOf(joinActivityText(activity));
  sizes.push(words.size);
  words.forEach(word => {
    const places = byWord.get(word);
    if (places) places.push(at);
    else byWord.set(word, [at]);
  });
}

/** Counts shared words along the words' own lists: to compare each row with each activity takes minutes where both are tens of thousands. */
function closest(row: KeyedRow, { activities, sizes, byWord }: Candidates): Activity | undefined {
  const words = wordsOf(row.activity);
  if (words.size < fewestWords) return undefined;
  const shared = new Uint32Array(activities.length);
  words.forEach(word => byWord.get(word)?.forEach(at => { shared[at] += 1; }));
  let best = -1;
  let bestScore = 0;
  shared.forEach((count, at) => {
    const score = resemblance(words.size, sizes[at], count);
    if (score >= alike && score > bestScore) [best, bestScore] = [at, score];
  });
  return activities[best];
}

/**
 * Gives a new row a remark when the plan has an activity of the same theme in nearly the same words: a document that was
 * edited since the last import would otherwise add the activity a second time without a word. `existing`: client keys of rows that are not new.
 */
export function remarkResembling(rows: KeyedRow[], activities: Activity[], existing: ReadonlySet<string>): KeyedRow[] {
  const byTheme = candidatesByTheme(rows, activities);
  return rows.map(row => {
    const candidates = existing.has(row.clientKey) ? undefined : byTheme.get(row.themeKey ?? row.areaKey);
    const match = candidates && closest(row, candidates);
    return match ? { ...row, remarks: [...row.remarks, { kind: 'resembles', title: match.title }] } : row;
  });
}
