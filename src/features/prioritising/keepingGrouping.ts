import { AddressPort } from '../../ui';

/** How the plan is grouped, where that is not the page's own way. */
const groupingParameter = 'hp-group';

/**
 * The address, with the plan's grouping as it stands there: this step shows no groups and does not know the page's own, so that it can neither leave out
 * what is said there nor say what is not.
 */
export function keepingGrouping(address: AddressPort): AddressPort {
  return {
    ...address,
    write: (params, step) => {
      const grouping = address.read().get(groupingParameter);
      const kept = new URLSearchParams(params);
      if (grouping === null) kept.delete(groupingParameter);
      else kept.set(groupingParameter, grouping);
      address.write(kept, step);
    }
  };
}
