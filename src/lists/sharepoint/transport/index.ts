export { PlanSite } from './behaviour';
export { Circuit } from './circuit';
export { pageDigest } from './digest';
export type { Digest } from './digest';
export { browserPorts } from './ports';
export type { TransportPorts } from './ports';
export { Sender, patience, tries } from './sender';
export type { SenderOptions } from './sender';
export { retryAfterIn } from './retryAfter';
