export { CloseStep } from './CloseStep';
