export { CurrentStatePage } from './CurrentStatePage';
export type { CurrentStatePageProps } from './CurrentStatePage';
