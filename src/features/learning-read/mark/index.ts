export { MarkBox } from './MarkBox';
