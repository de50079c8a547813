export { ReadView } from './ReadView';
