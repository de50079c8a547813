import * as React from 'react';
import { localDateOf } from '../../domain';
import { Draft } from '../../domain/learning';
import type { LearningViewProps } from '../learning';
import { Button, Icon, MessageBox, isForBrowser, useFormats } from '../../ui';
import styles from './DraftPage.module.scss';
import { Editor } from './editor';
import { Flow } from './Flow';
import { Preview } from './Preview';
import { Records, standingIn } from './records';
import { takeBack } from './takeBack';
import { useAttempt } from './useAttempt';
import { useChoices } from './useChoices';
import { useWriteWords } from './words';

export interface DraftPageProps extends LearningViewProps {
  records: Records;
  draftKey: string;
  /** Back to the list, read anew. */
  onLeave: () => void;
  /** Reads all anew: the draft was sent or taken back. */
  onRecords: () => void;
}

/** One draft: its form while its writer writes, else how it stands. */
export function DraftPage(props: DraftPageProps): JSX.Element {
  const { records, draftKey, shelf, onLeave } = props;
  const { page } = useWriteWords();
  const draft = records.drafts.find(({ clientKey }) => clientKey === draftKey);
  const gone = !draft && records.steps.some(step => step.draftKey === draftKey && step.kind === 'discarded');
  const writing = !draft || (draft.by.id === records.user.id && draft.state === 'writing' && standingIn(records, draft, shelf.examples).state === 'draft');
  const back = (event: React.MouseEvent): void => {
    if (isForBrowser(event)) return;
    event.preventDefault();
    onLeave();
  };
  return (
    <div>
      <p className={styles.back}><a href={props.views.linkTo('drafts')} onClick={back}><Icon name="left" size="small" /> {page.back}</a></p>
      {gone && <MessageBox kind="warning" heading={page.gone}>{page.goneHint}</MessageBox>}
      {!gone && writing && !shelf.plan.newerThanCode && <Editor key={draft?.round ?? 'new'} {...props} draft={draft} />}
      {draft && (!writing || shelf.plan.newerThanCode) && <Locked {...props} draft={draft} />}
    </div>
  );
}

/** A draft that is not written on: it is another's, or it has been sent. */
function Locked({ services, shelf, records, views, draft, onRecords }: DraftPageProps & { draft: Draft }): JSX.Element {
  const words = useWriteWords();
  const { standing: says } = words;
  const formats = useFormats();
  const { themeTitles, careKindNames } = useChoices(shelf.plan.framework);
  const { state, sentBack } = standingIn(records, draft, shelf.examples);
  const mine = draft.by.id === records.user.id;
  const takingBack = useAttempt(services.onFailure);
  const takeUp = (): void => { takingBack.run(() => takeBack(services, draft.clientKey, records.known, !shelf.plan.olderThanCode), onRecords).catch(services.onFailure); };
  const mayTakeBack = mine && state !== 'published' && !shelf.plan.newerThanCode;
  const toReview = <Button onClick={() => views.goTo('review', { 'le-review': draft.clientKey })}>{says.toReview}</Button>;
  const actions = <>{mayTakeBack && <Button icon="undo" kind={sentBack ? 'primary' : 'standard'} aria-disabled={takingBack.busy} onClick={takeUp}>{says.takeBack}</Button>}{state !== 'draft' && toReview}</>;
  const heading = sentBack ? says.sentBackBy(sentBack.by.name, formats.dayMonth(localDateOf(sentBack.at))) : state === 'review' ? says.inReview : words.states[state];
  return (
    <div className={styles.locked}>
      <h2 className={styles.title}>{draft.content.title || words.untitled}</h2>
      <p className={styles.hint}><Icon name="lock" size="small" /> {mine ? words.page.secret(draft.by.name) : words.page.notYours(draft.by.name)}</p>
      <Flow state={state} notes={state === 'review' ? { review: words.flow.reviewBy } : {}} />
      {(mine || state !== 'draft') && <MessageBox kind="info" heading={heading} actions={actions}>{sentBack ? sentBack.comment : state === 'review' && mine ? says.inReviewHint : undefined}</MessageBox>}
      {takingBack.failure}
      <Preview content={draft.content} themeTitles={draft.content.themes.map(themeTitles)} careKinds={draft.content.careKinds.map(careKindNames)} />
    </div>
  );
}
