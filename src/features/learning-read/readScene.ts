import * as React from 'react';
import { LocalDate, Unit, localDateOf, themeByKey } from '../../domain';
import { countDiscussions, discussionOf } from '../../domain/learning';
import type { LearningViewProps } from '../learning';
import { RouteState, useRoute } from './route';

/** What the pieces of the view share. */
export interface ReadScene extends LearningViewProps {
  routing: RouteState;
  today: LocalDate;
  /** The reader's own unit; undefined while none is chosen. */
  unit?: Unit;
  chooseUnit(id: number): void;
  /** False when the browser would not keep the choice. */
  unitKept: boolean;
  /** The example that was open before the feed: its place in the feed takes the focus. */
  cameFrom?: string;
  /** Undefined for a theme that the plan's framework does not have. */
  themeTitle(key: string): string | undefined;
  /** How many units have gone through an example. */
  goneThrough(exampleKey: string): number;
  /** Whether the own unit has; undefined without one. */
  isDone: ((exampleKey: string) => boolean) | undefined;
  /** The address of something in the plan; undefined while the plan's page is not known. */
  linkToPlan(parameters: [name: string, value: string][]): string | undefined;
  /** Marks can be made here. */
  mayMark: boolean;
}

/** Puts together what the pieces share. */
export function useReadScene(props: LearningViewProps): ReadScene {
  const { services: { address, ownUnit, clock, tenant }, shelf: { plan, discussions, examples } } = props;
  const { pagePath } = plan.settings;
  const routing = useRoute(address);
  const [unitId, setUnitId] = React.useState(() => ownUnit.read());
  const [unitKept, setUnitKept] = React.useState(true);
  const { example } = routing.route;
  const last = React.useRef(example);
  React.useEffect(() => { last.current = example; }, [example]);
  // Marks of a unit that the plan no longer has are none of so many units’.
  const counts = React.useMemo(() => countDiscussions(discussions.filter(({ unitId: of }) => plan.units.some(({ id }) => id === of))), [discussions, plan]);
  const unit = plan.units.find(({ id }) => id === unitId);
  return {
    ...props, routing, unit, unitKept, cameFrom: example === undefined ? last.current : undefined, today: localDateOf(clock().toISOString()),
    chooseUnit: id => {
      setUnitKept(ownUnit.choose(id));
      setUnitId(id);
    },
    themeTitle: key => themeByKey(plan.framework, key)?.title,
    goneThrough: key => counts.get(key) ?? 0,
    isDone: unit && (key => discussionOf(discussions, key, unit.id) !== undefined),
    linkToPlan: parameters => pagePath && `${tenant}${encodeURI(pagePath)}?${new URLSearchParams(parameters)}`,
    mayMark: examples.rights.discuss && !plan.newerThanCode
  };
}

const SceneContext = React.createContext<ReadScene | undefined>(undefined);
export const ReadSceneProvider = SceneContext.Provider;

export function useScene(): ReadScene {
  const scene = React.useContext(SceneContext);
  if (!scene) throw new Error('A piece of the examples’ view stands outside its scene.');
  return scene;
}
