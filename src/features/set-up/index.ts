export { SetUpPage } from './SetUpPage';
export type { AfterSetUp, SetUpPageProps } from './SetUpPage';
