import { Instant } from '../../../domain';
import { Question, RoundContent, questions } from '../../../domain/assessment';

/** For how long after they last wrote somebody counts as here, in minutes. */
export const hereMinutes = 10;

/** Somebody who has written in the round lately. */
export interface Writer {
  name: string;
  at: Instant;
  /** The question that they last answered; undefined when they last wrote a comment. */
  last?: { themeKey: string; question: Question };
}

function writings({ assessments, comments }: Pick<RoundContent, 'assessments' | 'comments'>): Writer[] {
  const answered = assessments.flatMap(({ themeKey, answers }) => questions.flatMap(question => {
    const { given, rivals } = answers[question];
    return (given ? [given, ...rivals] : rivals).map(({ by, at }): Writer => ({ name: by, at, last: { themeKey, question } }));
  }));
  return answered.concat(comments.flatMap(({ written }) => (written ? [{ name: written.by, at: written.at }] : [])));
}

/** Who has answered or commented in the last minutes, each once, with what they did last; the latest first. */
export function presentIn(content: Pick<RoundContent, 'assessments' | 'comments'>, now: Date): Writer[] {
  const since = new Date(now.getTime() - hereMinutes * 60_000).toISOString();
  const latest = new Map<string, Writer>();
  for (const each of writings(content)) {
    if (each.at >= since && each.name && each.at > (latest.get(each.name)?.at ?? '')) latest.set(each.name, each);
  }
  return Array.from(latest.values()).sort((one, other) => (one.at < other.at ? 1 : -1));
}
