export { WaitBar, WaitElsewhere } from './WaitBar';
export type { WaitBarProps } from './WaitBar';
export { WaitsProvider, useWaits } from './WaitsProvider';
export type { WaitsProviderProps } from './WaitsProvider';
