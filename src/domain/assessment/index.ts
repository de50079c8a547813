// Not in the index of the domain: nothing of it is needed before the first rows, so it comes with the views that use it.
export { confirmedAnswers, disputedQuestions, isDone, noAnswers, shownAnswer } from './answers';
export type { ShownAnswer } from './answers';
export { answerChange, answerChanges, compareRounds, countChangedAnswers } from './compare';
export type { AnswerChange, AreaComparison, ChangeCounts, ChangedAnswer, RoundComparison, ThemeComparison } from './compare';
export { mergeAssessment, withRival } from './concurrent';
export type { AssessmentChange, MergedAssessment, NoteClash } from './concurrent';
export { freezeRound, frozenText } from './freeze';
export type { FrozenRound } from './freeze';
export { gapsOf } from './gaps';
export { assessmentKey, linkParts, themeInRound } from './keys';
export { matrixOf, placeOf, themePriority, themesForMatrix } from './matrix';
export type { Matrix, MatrixCell, MatrixEntry } from './matrix';
export { parseFrozenRound } from './parse';
export { completeContent, pictureOf, pictureThemes, themesInRound } from './picture';
export type { PictureArea, PictureDecision, PictureTheme, RoundPicture } from './picture';
export { progressOf, wholeProgress } from './progress';
export type { AreaProgress } from './progress';
export { proposalsFrom } from './proposals';
export type { ThemeProposal } from './proposals';
export { activitiesByTheme, countAnswers, isPrioritised, prioritisedWithoutActivity, resultTable, wholeResult } from './results';
export type { AnswerCounts, AreaResult } from './results';
export { closedBefore, closedChanges, closedRounds, reopenedChanges, roundBefore, sortedRounds, startedLog } from './rounds';
export type { RoundChanges, RoundGaps } from './rounds';
export { earlierOf, suggestionKeys, suggestionsOf } from './suggestions';
export type { Suggestion, SuggestionContext, SuggestionKey } from './suggestions';
export { answers, choices, longestAreaComment, longestNote, longestReason, questions, roundEventKinds, roundStates } from './types';
export type {
  Act, Answer, AreaComment, Choice, Decision, GivenAnswer, Question, QuestionState, Round, RoundContent, RoundEvent, RoundState, ThemeAssessment
} from './types';
