import { AssessmentRepository } from '../../../../lists';
import type { LearningExamples } from '../../../../lists/learning';

/** What is read to show the answers that an activity came from. */
export type AnswersReader = Pick<AssessmentRepository, 'rounds' | 'read' | 'frozen'>;

/** What is read to lead from a theme to its learning examples. */
export type ExamplesReader = Pick<LearningExamples, 'all'>;
