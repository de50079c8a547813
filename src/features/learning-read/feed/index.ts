export { Feed } from './Feed';
