import * as React from 'react';
import { SetupOptions, SetupPlan, SetupRepository } from '../../lists';
import { SetUpState, firstState, setUpReducer } from './setUpModel';

export interface SetUpCommands {
  start(options: SetupOptions): void;
  /** Goes on after a failure: sees what is missing now and makes that. */
  goOn(): void;
}

/** Runs the set-up of a site as it was found. */
export function useSetUp(repository: SetupRepository, found: SetupPlan, clock: () => Date): { state: SetUpState; commands: SetUpCommands } {
  const [state, dispatch] = React.useReducer(setUpReducer, firstState);
  const chosen = React.useRef<SetupOptions>();
  const commands = React.useMemo((): SetUpCommands => {
    const apply = async (plan: SetupPlan, options: SetupOptions): Promise<void> => {
      dispatch({ type: 'started', plan });
      await repository.apply(plan, options, progress => dispatch({ type: 'progressed', progress }));
      dispatch({ type: 'finished', at: clock().toISOString() });
    };
    const run = (work: () => Promise<void>): void => {
      work().catch((error: unknown) => dispatch({ type: 'broke', error }));
    };
    return {
      start: options => {
        chosen.current = options;
        run(() => apply(found, options));
      },
      goOn: () => {
        const options = chosen.current;
        if (!options) return;
        dispatch({ type: 'resumed' });
        run(async () => apply(await repository.plan(), options));
      }
    };
  }, [repository, found, clock]);
  return { state, commands };
}
