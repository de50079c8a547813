import * as React from 'react';
import { AssessmentRepository, Plan, PlanRepository } from '../../lists';

interface Asked<T> {
  /** The plan's repository; what it reads tells. */
  plan: T;
  /** False until it is known. */
  mayAssess: boolean;
}

/**
 * Whether the signed-in person may assess, as soon as anything that was read says so: the plan, which most screens read, or where none is read the
 * rounds themselves. A wrong guess costs a tab; the lists have the last word.
 */
export function useMayAssess<T extends PlanRepository>(plan: T, rounds: Pick<AssessmentRepository, 'rounds'>, withoutPlan: boolean, onFailure: (failure: unknown) => void): Asked<T> {
  const [known, setKnown] = React.useState<boolean>();
  const told = React.useMemo(() => {
    const note = (read: Plan): Plan => {
      setKnown(read.rights.addActivities && read.rights.changeRegisters);
      return read;
    };
    const load: PlanRepository['load'] = async options => {
      const tell = options?.onFirstRows;
      return note(await plan.load(tell ? { ...options, onFirstRows: part => tell(note(part)) } : options));
    };
    return { ...plan, load };
  }, [plan]);
  const ask = withoutPlan && known === undefined;
  React.useEffect(() => {
    if (ask) rounds.rounds().then(({ rights }) => setKnown(rights.assess), onFailure);
  }, [ask, rounds, onFailure]);
  return { plan: told, mayAssess: known === true };
}
