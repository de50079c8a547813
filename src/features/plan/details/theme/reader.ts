import { AssessmentRepository } from '../../../../lists';

/** What is read to show the answers that an activity came from. */
export type AnswersReader = Pick<AssessmentRepository, 'rounds' | 'read' | 'frozen'>;
