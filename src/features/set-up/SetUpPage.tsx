import * as React from 'react';
import { SetupPlan, SetupRepository } from '../../lists';
import { Language } from '../../loc';
import { Button, FailureBox, Loading, MessageBox, StepHeading, useLoad, useStrings } from '../../ui';
import { FluentRoot } from '../../ui/fluent';
import { NotOwner } from './NotOwner';
import { SetUp } from './SetUp';
import styles from './SetUpPage.module.scss';
import { situationOf } from './setUpModel';

/** Where the user wants to go when the site is set up. */
export type AfterSetUp = 'import' | 'plan';

export interface SetUpPageProps {
  repository: SetupRepository;
  /** The language of the site, in which lists and columns are named. */
  language: Language;
  clock: () => Date;
  /** The plan is there: read it, and open the import or the plan. */
  onDone(next: AfterSetUp): void;
  /** The page's address, to send to somebody who owns the site. */
  pageAddress?: string;
  /** The site has a plan, which works meanwhile: this is about changing its set-up. */
  planExists?: boolean;
}

/** Sets up or upgrades the lists of a site for the one who may; tells everybody else whom to ask. */
export function SetUpPage(props: SetUpPageProps): JSX.Element {
  const { setUp } = useStrings();
  const { repository } = props;
  const plan = useLoad(React.useCallback(() => repository.plan(), [repository]));
  switch (plan.state) {
    case 'loading': return <Loading label={setUp.loading} />;
    case 'failed': return <FailureBox error={plan.error} task="reading" onRetry={plan.reload} />;
    case 'ready': return <FluentRoot><Found {...props} plan={plan.value} onReload={plan.reload} /></FluentRoot>;
  }
}

function Found({ plan, onReload, ...props }: SetUpPageProps & { plan: SetupPlan; onReload(): void }): JSX.Element {
  const { setUp, common } = useStrings();
  const situation = situationOf(plan);
  switch (situation) {
    case 'notOwner': return <NotOwner {...props} />;
    case 'listLost': return (
      <MessageBox
        kind="warning" heading={setUp.listLost.heading(plan.lostList?.[props.language] ?? '')}
        actions={<Button kind="primary" icon="reload" onClick={onReload}>{common.tryAgain}</Button>}
      >
        {setUp.listLost.text}
      </MessageBox>
    );
    case 'newer': return (
      <MessageBox kind="warning" heading={setUp.newer.heading} actions={<Button kind="primary" icon="reload" onClick={() => window.location.reload()}>{common.reload}</Button>}>
        {setUp.newer.text(plan.siteVersion ?? 0, plan.codeVersion)}
      </MessageBox>
    );
    case 'nothingToDo': return (
      <div className={styles.narrowPage}>
        <StepHeading atFirst>{setUp.nothingToDo.heading}</StepHeading>
        <MessageBox kind="success" heading={setUp.nothingToDo.text(plan.codeVersion)} actions={<Button kind="primary" onClick={() => props.onDone('plan')}>{setUp.done.showPlan}</Button>} />
      </div>
    );
    default: return <SetUp {...props} plan={plan} why={situation} />;
  }
}
