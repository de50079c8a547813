import * as React from 'react';
import { MeetingChanges } from '../../../lists';
import { MeetingScene, useMeetingScene } from '../scene';
import { Faster, agendaNow, endChanges, fasterIn, startChanges, stepChanges, takeOverChanges } from './leading';

export interface Lead {
  working: boolean;
  /** Somebody else was faster with the last step. */
  faster?: Faster;
  /** Why the last step is not stored. */
  error?: unknown;
  start: () => Promise<void>;
  /** Adds the place's next meeting. */
  prepare: () => Promise<void>;
  step: (activityId: number) => Promise<void>;
  takeOver: () => Promise<void>;
  end: () => Promise<void>;
}

type Outcome = Pick<Lead, 'faster' | 'error'> & { working: boolean };

/** The chair's steps, one at a time; each ends in what is stored, in who was faster, or in a failure. */
export function useLead(): Lead {
  const scene = useMeetingScene();
  const [outcome, setOutcome] = React.useState<Outcome>({ working: false });
  const alive = React.useRef(true);
  React.useEffect(() => () => { alive.current = false; }, []);
  const latest = React.useRef(scene);
  latest.current = scene;

  const run = React.useCallback(async (changesOf: (scene: MeetingScene) => MeetingChanges | Promise<MeetingChanges | Faster | undefined>): Promise<void> => {
    const show = (next: Outcome): void => { if (alive.current) setOutcome(next); };
    show({ working: true });
    try {
      const changes = await changesOf(latest.current);
      if (!changes || 'what' in changes) return show({ working: false, faster: changes });
      const result = await latest.current.change(changes);
      show({ working: false, faster: result.result === 'conflict' ? fasterIn(result.conflict) : undefined });
    } catch (error) {
      show({ working: false, error });
    }
  }, []);

  return React.useMemo(() => ({
    ...outcome,
    start: () => run(async now => {
      const { state, agenda, chairs } = await now.prepare();
      return state === 'running' ? { what: 'started', name: chairs[0]?.name ?? '' } : startChanges(now, agendaNow(now, agenda));
    }),
    prepare: () => run(async now => {
      await now.prepare();
      return undefined;
    }),
    step: activityId => run(now => (now.meeting ? stepChanges(now.meeting, activityId, now.now().toISOString()) : {})),
    takeOver: () => run(now => takeOverChanges(now.plan.user)),
    end: () => run(endChanges)
  }), [outcome, run]);
}
