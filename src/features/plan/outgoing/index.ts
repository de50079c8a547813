export { Outgoing } from './Outgoing';
export { useOutgoing } from './useOutgoing';
