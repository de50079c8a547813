export { AssessStep } from './AssessStep';
