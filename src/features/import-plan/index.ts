export { ImportPage } from './ImportPage';
export type { ImportPageProps } from './ImportPage';
export type { DocumentReader } from './reading';
