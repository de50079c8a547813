export { ReadView } from './ReadView';
export { Parts } from './example';
