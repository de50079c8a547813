import * as React from 'react';
import { ActivityRepository, AssessmentRepository, VisibilityPort } from '../../lists';
import { AddressPort } from '../../ui';
import type { PlanBodyProps } from '../plan';
import { newKey } from '../plan/changing';
import { Board } from './Board';
import { contextOf } from './boardFilter';
import { useRoundThemes } from './themes/useRoundThemes';
import { useThemeMoves } from './themes/useThemeMoves';
import { useShowThemes } from './useShowThemes';

export interface PlanBoardProps extends PlanBodyProps {
  activities: Pick<ActivityRepository, 'add' | 'change'>;
  assessments: AssessmentRepository;
  visibility: VisibilityPort;
  address: AddressPort;
}

/** The matrix on the plan's page, in the table's place: with the plan's filter, its details beside it and its way of changing activities. */
export function PlanBoard(props: PlanBoardProps): JSX.Element {
  const { changing, scene, editing, view, change, news, onOpen, told, printing, onPrinted, clock, activities, assessments, visibility, address } = props;
  const { live, saving, state, desk } = changing;
  const themes = useRoundThemes({ repository: assessments, visibility, clock });
  const themeMoves = useThemeMoves(assessments, themes);
  const context = React.useMemo(() => contextOf(scene.plan, scene.today), [scene]);
  const [showThemes, setShowThemes] = useShowThemes(address);
  return (
    <Board
      plan={live.plan} context={context} themes={themes} themeMoves={themeMoves} news={news} onOpen={onOpen} openId={view.activityId}
      moving={{ saving, state, desk, change: changing.change, mayMove: editing?.mayEdit === true, toldElsewhere: told, onEdit: editing?.goOn }}
      filter={view.filter} onFilter={filter => change({ filter })} showThemes={showThemes} onShowThemes={setShowThemes} printing={printing} onPrinted={onPrinted}
      creating={editing?.mayAdd ? {
        activities, unsent: editing.unsent, people: editing.people, clock, newKey,
        onAdded: activity => {
          live.put(activity);
          onOpen(activity.id);
        }
      } : undefined}
    />
  );
}
