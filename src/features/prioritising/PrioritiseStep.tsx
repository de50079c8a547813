import * as React from 'react';
import { localDateOf } from '../../domain';
import { Plan } from '../../lists';
import type { StepProps } from '../assessing/steps';
import { startView, usePlanView } from '../plan/view';
import { keepingGrouping } from './keepingGrouping';
import { Board } from './Board';
import { contextOf } from './boardFilter';
import { useOwnChanging } from './moving/useOwnChanging';
import { RoundThemes } from './themes/useRoundThemes';
import { sourceOf } from './themes/themesOf';
import { useThemeMoves } from './themes/useThemeMoves';
import { useShowThemes } from './useShowThemes';

/** Whether this reader changes activities, and lists and code fit together. */
function mayEdit({ rights, newerThanCode, olderThanCode }: Plan): boolean {
  return rights.editActivities && !newerThanCode && !olderThanCode;
}

function mayAdd({ rights, newerThanCode, olderThanCode }: Plan): boolean {
  return rights.addActivities && !newerThanCode && !olderThanCode;
}

const noNews: ReadonlySet<number> = new Set();

/** The step *Prioritera* of a round: the matrix with the themes of this very round, and with the plan's filter, which stands in the address. */
export function PrioritiseStep(props: StepProps): JSX.Element {
  const { reading, mayWrite, repository, activities, unsent, clock, newKey, take, takeRound, takeActivity, reload, people, openActivity, address } = props;
  const { plan, moving } = useOwnChanging({ plan: props.plan, activities, unsent, clock, newKey, takeActivity });
  const kept = React.useMemo(() => keepingGrouping(address), [address]);
  const { view: { filter }, change } = usePlanView(kept, plan, startView.grouping);
  const [showThemes, setShowThemes] = useShowThemes(address);
  const source = React.useMemo(() => sourceOf(reading), [reading]);
  const themes: RoundThemes = { source, mayMove: mayWrite, retry: reload, takeRound, takeDecision: decision => take({ decisions: [decision] }) };
  const themeMoves = useThemeMoves(repository, themes);
  const today = localDateOf(clock());
  const context = React.useMemo(() => contextOf(plan, today), [plan, today]);
  return (
    <Board
      plan={plan} context={context} moving={{ ...moving, mayMove: mayEdit(plan) }} themes={themes} themeMoves={themeMoves} filter={filter} onFilter={next => change({ filter: next })}
      showThemes={showThemes} onShowThemes={setShowThemes} news={noNews} onOpen={openActivity}
      creating={mayWrite && mayAdd(plan) ? { activities, unsent, people, clock, newKey, onAdded: takeActivity } : undefined}
    />
  );
}
