import { PlanFailure } from '../../../lists';
import { Load, useLoad } from '../../../ui';

export type TrendParts = typeof import('../trend');
export type DevelopmentParts = typeof import('../trend/development');

/** Code that does not come is a matter of contact. */
function offlineUnlessThere<T>(load: () => Promise<T>): () => Promise<T> {
  return async () => {
    try {
      return await load();
    } catch (cause) {
      throw new PlanFailure('offline', { cause });
    }
  };
}

const loadTrend = offlineUnlessThere(() => import(/* webpackChunkName: 'handlingsplan-trend' */ '../trend'));
const loadDevelopment = offlineUnlessThere(() => import(/* webpackChunkName: 'handlingsplan-development' */ '../trend/development'));
const notYet = (): Promise<never> => new Promise(() => undefined);

/** What the summary shows of the reports; fetched when it is wanted. */
export function useTrendParts(wanted: boolean): Load<TrendParts> {
  return useLoad<TrendParts>(wanted ? loadTrend : notYet);
}

export function useDevelopmentParts(): Load<DevelopmentParts> {
  return useLoad(loadDevelopment);
}
