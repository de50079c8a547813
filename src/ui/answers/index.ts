// Not in the index of ui: the marks come with the views that show answers.
export { AnswerBar } from './AnswerBar';
export { AnswerKey } from './AnswerKey';
export { AnswerMark, answerClass } from './AnswerMark';
export type { AnswerMarkProps, AnswerStanding } from './AnswerMark';
export { AnswerIcon, ChangeIcon, ChoiceIcon } from './drawings';
export { ChangeMark, ChoiceMark } from './marks';
