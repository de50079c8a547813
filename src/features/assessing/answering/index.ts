export { Answering } from './answering';
export type { AnsweringView, LateAnswer } from './answering';
export { unseenVersion } from './entry';
export type { Entry } from './entry';
export { useAnswering } from './useAnswering';
export type { Told } from './undo';
