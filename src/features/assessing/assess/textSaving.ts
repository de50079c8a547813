import { AreaComment, ThemeAssessment } from '../../../domain/assessment';
import { unseenVersion } from '../answering';
import { StepProps } from '../steps';
import type { TextOutcome } from '../typing';

type Ports = Pick<StepProps, 'repository' | 'take' | 'takeRound' | 'clock' | 'plan'>;

/** Stores a theme's note upon the one that its writer began from. */
export async function saveNote({ repository, take, takeRound, clock, plan }: Ports, row: ThemeAssessment, base: string, note: string): Promise<TextOutcome> {
  const seen = row.note === base ? row : { ...row, note: base, etag: unseenVersion };
  const outcome = await repository.answer(seen, { note }, { by: plan.user.name, at: clock().toISOString() });
  if (outcome.result === 'late') {
    takeRound(outcome.round);
    return { result: 'late', round: outcome.round, counted: outcome.counted };
  }
  take({ assessments: [outcome.assessment] });
  if (outcome.result === 'saved' || !outcome.note) return { result: 'saved' };
  const { theirs, by, at } = outcome.note;
  return { result: 'clash', theirs, by: by.name, at };
}

/** Stores the comment on an area upon the one that its writer began from. */
export async function saveComment({ repository, take, takeRound }: Ports, row: AreaComment, base: string, text: string): Promise<TextOutcome> {
  const seen = row.text === base ? row : { ...row, text: base, etag: unseenVersion };
  const outcome = await repository.comment(seen, text);
  if (outcome.result === 'late') {
    takeRound(outcome.round);
    return { result: 'late', round: outcome.round, counted: outcome.counted };
  }
  if (outcome.result === 'saved') {
    take({ comments: [outcome.comment] });
    return { result: 'saved' };
  }
  take({ comments: [outcome.theirs] });
  const { text: theirs, written } = outcome.theirs;
  return { result: 'clash', theirs, ...(written ? { by: written.by, at: written.at } : {}) };
}
