import * as React from 'react';
import { PlanFailure, SetupPlan } from '../../lists';
import { Strings } from '../../loc';
import { Button, MessageBox, StepHeading, asFailure, presentFailure, useCopy, useLanguage, useStrings } from '../../ui';
import styles from './SetUpPage.module.scss';
import { Work } from './setUpModel';

export interface FailedStepProps {
  work: Work;
  error: unknown;
  plan: SetupPlan;
  onGoOn(): void;
}

/** A step did not go. What is made stays; the rest can be made from here, by the same person or another. */
export function FailedStep({ work, error, plan, onGoOn }: FailedStepProps): JSX.Element {
  const strings = useStrings();
  const { failed, copied, notCopied } = strings.setUp;
  const language = useLanguage();
  const failure = asFailure(error);
  const { state, copy } = useCopy();
  const what = work.current ? failed.whats[work.current.kind](work.current.subject[language]) : failed.unknown;
  const { reason, advice } = explain(failure, strings);
  const actions = (
    <>
      <Button kind="primary" icon="reload" onClick={onGoOn}>{failed.goOn(work.made.length + 1)}</Button>
      <Button icon="copy" onClick={() => copy(reportOf(what, failure, work, plan))}>{failed.copy}</Button>
      <span role="status">{state === 'copied' ? copied : state === 'refused' ? notCopied : ''}</span>
    </>
  );
  return (
    <div className={styles.narrowPage}>
      <StepHeading>{failed.heading}</StepHeading>
      <MessageBox kind="error" heading={what} actions={actions}>
        <p>{reason} {work.made.length > 0 && failed.kept(work.made.length, work.total)}</p>
        <p>{advice}</p>
      </MessageBox>
    </div>
  );
}

/** Why, and what to do. Lacking rights has its own words here: it is about the site, not about the plan. */
function explain(failure: PlanFailure, strings: Strings): { reason: string; advice: string } {
  const { failed } = strings.setUp;
  if (failure.reason === 'forbidden') return { reason: failed.notAllowed, advice: failed.askAdministrator };
  const { happened, nextStep } = presentFailure(failure, 'writing', strings);
  return { reason: happened, advice: nextStep };
}

/** What the IT unit needs to see; plain lines, no names of people. */
function reportOf(what: string, failure: PlanFailure, work: Work, plan: SetupPlan): string {
  const { cause, requestId } = failure.details;
  return [
    what,
    `reason: ${failure.reason}`,
    `step: ${work.current?.key ?? '-'} (${work.made.length}/${work.total})`,
    `version: ${plan.siteVersion ?? '-'} → ${plan.codeVersion}`,
    requestId && `id: ${requestId}`,
    cause instanceof Error && `cause: ${cause.message}`
  ].filter(Boolean).join('\n');
}
