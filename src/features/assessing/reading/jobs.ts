import { Act, AssessmentChange } from '../../../domain/assessment';
import type { AssessmentRepository, DecisionChanges } from '../../../lists';
import type { RoundContent } from '../../../domain/assessment';
import { Choices, CommentReview, FormReview, ThemeReview, isTaken } from './differences';

/** One write: a theme's answers and note, its decision, or an area's comment. */
export type Job =
  | { kind: 'theme'; key: string; seen: ThemeReview['assessment']; change: AssessmentChange }
  | { kind: 'decision'; key: string; seen: ThemeReview['decision']; changes: DecisionChanges }
  | { kind: 'comment'; key: string; seen: CommentReview['comment']; text: string };

/** The writes that take over what was chosen, one a row. */
export function jobsOf({ themes, comments }: FormReview, choices: Choices): Job[] {
  return [
    ...themes.flatMap(theme => [...themeJob(theme, choices), ...decisionJob(theme, choices)]),
    ...comments.flatMap(({ comment, text }): Job[] => (text && isTaken(text, choices) ? [{ kind: 'comment', key: comment.areaKey, seen: comment, text: text.file }] : []))
  ];
}

function themeJob({ assessment, answers, note }: ThemeReview, choices: Choices): Job[] {
  const taken = answers.filter(answer => isTaken(answer, choices));
  const noted = note && isTaken(note, choices) ? note : undefined;
  if (taken.length === 0 && !noted) return [];
  const change: AssessmentChange = {
    ...(taken.length > 0 ? { answers: Object.fromEntries(taken.map(({ question, file }) => [question, file])) } : {}), ...(noted ? { note: noted.file } : {})
  };
  return [{ kind: 'theme', key: assessment.themeKey, seen: assessment, change }];
}

function decisionJob({ decision, decided }: ThemeReview, choices: Choices): Job[] {
  return decided && isTaken(decided, choices) ? [{ kind: 'decision', key: decision.themeKey, seen: decision, changes: decided.file }] : [];
}

/** How much of each kind is written. */
export function countJobs(jobs: Job[]): { answers: number; notes: number; decisions: number; comments: number } {
  const changes = jobs.flatMap(job => (job.kind === 'theme' ? [job.change] : []));
  return {
    answers: changes.reduce((sum, { answers = {} }) => sum + Object.keys(answers).length, 0), notes: changes.filter(({ note }) => note !== undefined).length,
    decisions: jobs.filter(({ kind }) => kind === 'decision').length, comments: jobs.filter(({ kind }) => kind === 'comment').length
  };
}

/** What became of a write. 'disputed': somebody else answered otherwise at the same moment, and both stand. 'conflict': their words stand. */
export type JobResult = 'saved' | 'disputed' | 'conflict' | 'late';

export interface JobOutcome {
  result: JobResult;
  /** The rows as they are now. */
  rows: Partial<RoundContent>;
  /** Set when the round is no longer open. */
  round?: Awaited<ReturnType<AssessmentRepository['rounds']>>['rounds'][number];
}

/** Does one write. Fails with PlanFailure. */
export async function doJob(job: Job, repository: AssessmentRepository, act: Act): Promise<JobOutcome> {
  switch (job.kind) {
    case 'theme': {
      const outcome = await repository.answer(job.seen, job.change, act);
      if (outcome.result === 'late') return { result: outcome.counted ? 'saved' : 'late', rows: {}, round: outcome.round };
      const rows = { assessments: [outcome.assessment] };
      if (outcome.result === 'saved') return { result: 'saved', rows };
      return { result: outcome.questions.length > 0 ? 'disputed' : 'conflict', rows };
    }
    case 'decision': {
      const outcome = await repository.decide(job.seen, job.changes);
      if (outcome.result === 'late') return { result: 'late', rows: {}, round: outcome.round };
      return outcome.result === 'saved' ? { result: 'saved', rows: { decisions: [outcome.decision] } } : { result: 'conflict', rows: { decisions: [outcome.theirs] } };
    }
    case 'comment': {
      const outcome = await repository.comment(job.seen, job.text);
      if (outcome.result === 'late') return { result: 'late', rows: {}, round: outcome.round };
      return outcome.result === 'saved' ? { result: 'saved', rows: { comments: [outcome.comment] } } : { result: 'conflict', rows: { comments: [outcome.theirs] } };
    }
  }
}
