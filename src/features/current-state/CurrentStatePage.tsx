import * as React from 'react';
import { Round } from '../../domain/assessment';
import type { AssessmentRepository, Plan, PlanRepository, Rounds } from '../../lists';
import { AddressPort, FailureBox, Loading, MessageBox, asFailure, useLoad } from '../../ui';
import { NoClosedRound } from './NoClosedRound';
import { chooseRounds } from './rounds';
import { RouteState, useRoute } from './route';
import { RoundView } from './RoundView';
import styles from './CurrentState.module.scss';
import { useStateWords } from './words';

export interface CurrentStatePageProps {
  repository: Pick<AssessmentRepository, 'rounds' | 'frozen'>;
  plan: Pick<PlanRepository, 'load'>;
  address: AddressPort;
  clock: () => Date;
  /** Where the view's commands stand, beside the tabs; null until it is there. */
  commandsAt: HTMLElement | null;
  /** The address of a theme's activities in the plan, and the way to them. */
  linkToTheme: (themeKey: string) => string;
  openTheme: (themeKey: string) => void;
  /** The way to the assessment, for who may assess. */
  openAssessing: () => void;
  /** What stands here when the site has no plan; `retry` reads again. */
  whenMissing: (retry: () => void) => JSX.Element;
}

export interface StateShelf {
  plan: Plan;
  rounds: Rounds;
}

/** How things stand, as everybody reads it: the picture of a closed round, and what became of it since another. */
export function CurrentStatePage(props: CurrentStatePageProps): JSX.Element {
  const { plan, repository, address, whenMissing } = props;
  const words = useStateWords();
  const routing = useRoute(address);
  const read = React.useCallback(async (): Promise<StateShelf> => {
    const [its, rounds] = await Promise.all([plan.load(), repository.rounds()]);
    return { plan: its, rounds };
  }, [plan, repository]);
  const shelf = useLoad(read);
  if (shelf.state === 'loading') return <Loading label={words.loading} />;
  if (shelf.state === 'failed') {
    if (asFailure(shelf.error).reason === 'notFound') return whenMissing(shelf.reload);
    return <div className={styles.page}><FailureBox error={shelf.error} task="reading" onRetry={shelf.reload} /></div>;
  }
  return <div className={styles.page}><Shelf {...props} shelf={shelf.value} routing={routing} /></div>;
}

interface ShelfProps extends CurrentStatePageProps {
  shelf: StateShelf;
  routing: RouteState;
}

function Shelf({ shelf, routing, ...props }: ShelfProps): JSX.Element {
  const words = useStateWords();
  const { rounds, unreadable, rights } = shelf.rounds;
  const { route } = routing;
  const { round, against, earlier, unknown } = React.useMemo(() => chooseRounds(rounds, route), [rounds, route]);
  const ongoing = rounds.find(({ state }: Round) => state !== 'closed');
  return (
    <>
      {unreadable.length > 0 && <MessageBox kind="warning" heading={words.unreadable(unreadable.length)} />}
      {unknown && round && <MessageBox kind="info" heading={words.notClosed} />}
      {round
        ? <RoundView {...props} shelf={shelf} routing={routing} round={round} against={against} earlier={earlier} />
        : <NoClosedRound ongoing={ongoing} onAssess={rights.assess ? props.openAssessing : undefined} />}
    </>
  );
}
