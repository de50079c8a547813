export { AssessingPage } from './AssessingPage';
export type { AssessingPageProps } from './AssessingPage';
