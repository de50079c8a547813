// Not in the index of the domain: nothing of it is needed before the plan's first rows, so it comes with the web part of learning examples.
export { countDiscussions, discussionKey, discussionOf } from './discussions';
export { lessonSource, outcomeOf, relatedActivities } from './related';
export type { LessonOutcome } from './related';
export { sha256 } from './sha256';
export { approvalOf, contentHash, mayReview, reviewsOf, standingOf, writersOf } from './standing';
export type { LearningRecord, LearningStanding } from './standing';
export { withoutTakenOut } from './takenOut';
export { cleanExample, cleanLine, cleanText, emptyText, keptKey, longestOf, minutesAloud, missingParts, questionsIn, writtenText } from './text';
export { countChanges, wordChanges } from './wordChanges';
export type { WordPiece } from './wordChanges';
export {
  careKinds, draftStates, exampleParts, learningStates, learningStepKinds, longestExampleTitle, longestLearningComment, longestLearningReason, longestPart,
  reviewDecisions, textParts, writtenParts
} from './types';
export type {
  CareKind, DecidedText, Discussion, DiscussionComment, Draft, DraftState, ExamplePart, ExampleText, KeptFind, LearningState, LearningStep, LearningStepKind, PublishedExample,
  ReasonAnswer, Reply, Review, ReviewDecision, TextPart, WrittenPart
} from './types';
