export { DecideStep } from './DecideStep';
