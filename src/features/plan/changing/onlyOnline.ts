import { PlanFailure } from '../../../lists';
import { ChangerPorts } from './entry';

/** Says at once that there is no network, where the browser knows it: waiting for an answer that cannot come looks like saving. */
export function onlyOnline(activities: ChangerPorts['activities'], isOnline: () => boolean): ChangerPorts['activities'] {
  const demandNetwork = (): void => { if (!isOnline()) throw new PlanFailure('offline'); };
  return {
    change: async (seen, changes) => {
      demandNetwork();
      return activities.change(seen, changes);
    },
    changeMany: async (changes, options) => {
      demandNetwork();
      return activities.changeMany(changes, options);
    },
    resolve: async (conflict, choices) => {
      demandNetwork();
      return activities.resolve(conflict, choices);
    },
    add: async row => {
      demandNetwork();
      return activities.add(row);
    }
  };
}
