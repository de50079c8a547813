export { FollowUpView } from './FollowUpView';
