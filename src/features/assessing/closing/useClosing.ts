import * as React from 'react';
import { Act, Round } from '../../../domain/assessment';
import { StepProps } from '../steps';

/** How the closing or reopening of a round goes. */
export type Closing =
  | { state: 'idle' }
  | { state: 'closing' }
  | { state: 'closed'; round: Round; /** Somebody else had closed it already. */ already: boolean }
  | { state: 'disputed'; themeKeys: string[] }
  | { state: 'conflict' }
  | { state: 'failed'; error: unknown }
  | { state: 'reopening' }
  | { state: 'reopened' }
  | { state: 'reopenConflict' }
  | { state: 'reopenFailed'; error: unknown };

export interface ClosingWork {
  closing: Closing;
  /** Closes, or goes on where a closing stopped. */
  close(): void;
  /** The reason is not empty. */
  reopen(why: string): void;
}

type Sources = Pick<StepProps, 'reading' | 'plan' | 'repository' | 'clock' | 'takeRound' | 'reload' | 'onBusy'>;

/** Closes and reopens; both can be done again after a broken connection. */
export function useClosing({ reading: { round }, plan, repository, clock, takeRound, reload, onBusy }: Sources): ClosingWork {
  const [closing, setClosing] = React.useState<Closing>({ state: 'idle' });
  // A new try is the same act as the first: the lists then tell it from somebody else's.
  const begun = React.useRef<{ state: Closing['state']; act: Act }>();
  const running = React.useRef(false);

  const run = async (state: 'closing' | 'reopening', work: (act: Act) => Promise<Closing>, failed: (error: unknown) => Closing): Promise<void> => {
    if (running.current) return;
    running.current = true;
    if (begun.current?.state !== state) begun.current = { state, act: { by: plan.user.name, at: clock().toISOString() } };
    setClosing({ state });
    onBusy(true);
    try {
      setClosing(await work(begun.current.act));
      begun.current = undefined;
    } catch (error) {
      setClosing(failed(error));
      // A closing may have begun, or be done: the round as it stands tells.
      reload();
    } finally {
      running.current = false;
      onBusy(false);
    }
  };
  const met = (next: Round, then: Closing): Closing => {
    takeRound(next);
    reload();
    return then;
  };
  return {
    closing,
    close: () => void run('closing', async by => {
      const outcome = await repository.close(round.id, by, plan.units.find(({ id }) => id === round.unitId)?.name);
      if (outcome.result === 'disputed') {
        reload();
        return { state: 'disputed', themeKeys: outcome.themeKeys };
      }
      return met(outcome.round, outcome.result === 'closed' ? { state: 'closed', round: outcome.round, already: outcome.already } : { state: 'conflict' });
    }, error => ({ state: 'failed', error })),
    reopen: why => void run('reopening', async by => {
      const outcome = await repository.reopen(round.id, why, by);
      return met(outcome.round, { state: outcome.result === 'saved' ? 'reopened' : 'reopenConflict' });
    }, error => ({ state: 'reopenFailed', error }))
  };
}
