import * as React from 'react';
import { localDateOf } from '../../domain';
import { findIdentities } from '../../domain/identity';
import { longestLearningReason } from '../../domain/learning';
import type { PublishStep } from '../../lists/learning';
import { standingIn, takeBack, useAttempt, useWriteWords } from '../learning-write';
import { Button, FailureBox, MessageBox, useFormats } from '../../ui';
import { fieldClass } from '../../ui/field';
import { publishDraft } from './publishDraft';
import styles from './Review.module.scss';
import type { ReviewPageProps } from './ReviewPage';

/** As far as here no reader can have seen a word. */
const unseenSteps: readonly PublishStep[] = ['checking', 'row', 'page', 'reading'];

/** What comes after the approval: publishing, trying again what broke, withdrawing. */
export function PublishBox(props: ReviewPageProps): JSX.Element {
  const { shelf, records, draft } = props;
  const { publish } = useWriteWords();
  const formats = useFormats();
  const { state, example, withdrawn } = standingIn(records, draft, shelf.examples);
  const day = (at: string): string => formats.dayMonth(localDateOf(at));
  if (state === 'withdrawn' && withdrawn) return <MessageBox kind="info" heading={publish.withdrawn(withdrawn.by.name, day(withdrawn.at))} actions={<Unlock {...props} />}>{publish.withdrawnHint}</MessageBox>;
  if (!example) return <Approved {...props} />;
  const show = <Button onClick={() => props.views.goTo('read', { 'le-example': example.clientKey })}>{publish.show}</Button>;
  return (
    <section className={styles.box}>
      <MessageBox kind="success" heading={publish.published(day(example.publishedAt))} actions={<>{show}<a href={encodeURI(example.pagePath)}>{publish.showNews}</a></>}>{publish.publishedHint}</MessageBox>
      {!shelf.plan.newerThanCode && <Withdraw {...props} />}
    </section>
  );
}

/** The writer alone takes the text up again. */
function Unlock({ services, shelf, records, draft, onChange, views }: ReviewPageProps): JSX.Element | null {
  const { publish } = useWriteWords();
  const attempt = useAttempt(services.onFailure);
  if (draft.by.id !== records.user.id || shelf.plan.newerThanCode) return null;
  const unlock = (): void => {
    attempt.run(() => takeBack(services, draft.clientKey, records.known, !shelf.plan.olderThanCode), () => {
      onChange();
      views.goTo('drafts', { 'le-draft': draft.clientKey });
    }).catch(services.onFailure);
  };
  return <><Button onClick={unlock} aria-disabled={attempt.busy}>{publish.unlock}</Button>{attempt.failure}</>;
}

function Approved(props: ReviewPageProps): JSX.Element {
  const { services, shelf, records, draft, unfinished, onChange } = props;
  const { publish } = useWriteWords();
  const formats = useFormats();
  const attempt = useAttempt(services.onFailure);
  const [step, setStep] = React.useState<PublishStep>();
  const [found, setFound] = React.useState(false);
  const { approval } = standingIn(records, draft, shelf.examples);
  const run = (): void => {
    setFound(false);
    attempt.run(() => publishDraft(props, records, draft.clientKey, setStep), result => {
      setFound(result === 'found');
      if (result === 'done') onChange();
    }).catch(services.onFailure);
  };
  const broke = attempt.error !== undefined || (unfinished !== undefined && !attempt.busy);
  const may = !shelf.plan.newerThanCode;
  const clean = (): void => { attempt.run(() => services.examples.withdraw(draft.clientKey, publish.cleanedUp), onChange).catch(services.onFailure); };
  if (broke) {
    const actions = <><Button kind="primary" icon="reload" onClick={run}>{publish.again}</Button><Button onClick={clean}>{publish.cleanUp}</Button></>;
    const isUnseen = step ? unseenSteps.includes(step) : unfinished?.isPublic === false;
    const [heading, hint] = isUnseen ? [publish.broke, publish.brokeHint] : [publish.unsure, publish.unsureHint];
    return <div><MessageBox kind="error" heading={heading} actions={may && actions}>{hint}</MessageBox>{attempt.error !== undefined && <FailureBox error={attempt.error} task="writing" />}</div>;
  }
  const actions = <><Button kind="primary" aria-disabled={attempt.busy} onClick={run}>{publish.publish}</Button><Unlock {...props} /></>;
  return (
    <div>
      <MessageBox kind="success" heading={publish.approvedBy(approval?.by.name ?? '', formats.dayMonth(localDateOf(approval?.at ?? draft.savedAt)))} actions={may && actions}>
        {attempt.busy && step ? publish.steps[step] : publish.approvedHint}
      </MessageBox>
      {found && <MessageBox kind="warning" heading={publish.found} />}
    </div>
  );
}

function Withdraw({ services, draft, onChange }: ReviewPageProps): JSX.Element {
  const { publish, check } = useWriteWords();
  const [asking, setAsking] = React.useState(false);
  const [reason, setReason] = React.useState('');
  const [problem, setProblem] = React.useState<string>();
  const attempt = useAttempt(services.onFailure);
  const field = React.useRef<HTMLTextAreaElement>(null);
  React.useEffect(() => { if (asking) field.current?.focus(); }, [asking]);
  if (!asking) return <Button kind="quiet" icon="archive" onClick={() => setAsking(true)}>{publish.withdraw}</Button>;
  const withdraw = (): void => {
    const wrong = reason.trim() === '' ? publish.whyNeeded : findIdentities(reason, { people: [], units: [] }).some(({ blocks }) => blocks) ? check.whyIdentity : undefined;
    setProblem(wrong);
    if (wrong) field.current?.focus();
    else attempt.run(() => services.examples.withdraw(draft.clientKey, reason.trim()), onChange).catch(services.onFailure);
  };
  return (
    <div className={styles.field}>
      <label htmlFor="lr-why">{publish.why}</label>
      <textarea id="lr-why" ref={field} rows={2} className={fieldClass} maxLength={longestLearningReason} value={reason} aria-describedby="lr-why-hint" aria-invalid={problem ? true : undefined} onChange={event => setReason(event.target.value)} />
      <p id="lr-why-hint" className={problem ? styles.problem : styles.hint}>{problem ?? publish.whyHint}</p>
      <div className={styles.actions}><Button kind="primary" aria-disabled={attempt.busy} onClick={withdraw}>{attempt.busy ? publish.withdrawing : publish.confirm}</Button><Button onClick={() => setAsking(false)}>{publish.cancel}</Button></div>
      {attempt.failure}
    </div>
  );
}
