export { BeforeView } from './BeforeView';
