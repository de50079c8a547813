import { Step } from './steps';

/** The steps of a round in the strip's order; each one's name is in `src/loc/assessing`. */
export const steps: readonly Step[] = [
  { key: 'assess', load: async () => (await import(/* webpackChunkName: 'handlingsplan-assessing' */ './assess')).AssessStep },
  { key: 'decide', load: async () => (await import(/* webpackChunkName: 'handlingsplan-deciding' */ './deciding')).DecideStep },
  { key: 'prioritise', load: async () => (await import(/* webpackChunkName: 'handlingsplan-prioritising' */ '../prioritising')).PrioritiseStep },
  { key: 'close', load: async () => (await import(/* webpackChunkName: 'handlingsplan-closing' */ './closing')).CloseStep }
];
