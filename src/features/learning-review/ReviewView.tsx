import * as React from 'react';
import { localDateOf } from '../../domain';
import { Draft } from '../../domain/learning';
import type { UnfinishedExample } from '../../lists/learning';
import type { LearningViewProps } from '../learning';
import { Records, readRecords, standingIn, useDraftRoute, useForgetDecided, useWriteWords } from '../learning-write';
import { FailureBox, Loading, MessageBox, isForBrowser, useFormats, useLoad } from '../../ui';
import styles from './Review.module.scss';
import { ReviewPage } from './ReviewPage';
import { UnfinishedBox } from './UnfinishedBox';

/** What waits for review or publishing, or the one example that the address names. */
export function ReviewView(props: LearningViewProps): JSX.Element {
  const { services, reload } = props;
  const { review } = useWriteWords();
  const [key, open, linkTo] = useDraftRoute(services.address, 'le-review');
  const load = React.useCallback(async () => {
    const [records, unfinished] = await Promise.all([readRecords(services), services.examples.unfinished()]);
    return { ...records, unfinished };
  }, [services.drafts, services.reviews, services.log, services.names, services.examples]); // eslint-disable-line react-hooks/exhaustive-deps
  const records = useLoad(load);
  useForgetDecided(props, records.state === 'ready' ? records.value : undefined);
  if (records.state === 'loading') return <Loading label={review.loading} />;
  if (records.state === 'failed') return <FailureBox error={records.error} task="reading" onRetry={records.reload} />;
  const draft = records.value.drafts.find(({ clientKey }) => clientKey === key);
  const change = (): void => {
    records.reload();
    reload();
  };
  if (!draft) return <List {...props} records={records.value} unfinished={records.value.unfinished} open={open} linkTo={linkTo} onChange={change} />;
  return <ReviewPage {...props} records={records.value} unfinished={records.value.unfinished.find(({ draftKey }) => draftKey === draft.clientKey)} draft={draft} onBack={() => open(undefined)} onChange={change} />;
}

/** Milliseconds that a publishing takes at most when nothing breaks. */
const underWay = 120_000;

interface ListProps extends LearningViewProps {
  records: Records;
  unfinished: UnfinishedExample[];
  onChange: () => void;
  open: (key: string) => void;
  linkTo: (key: string) => string;
}

function List(props: ListProps): JSX.Element {
  const { services, shelf, records, unfinished, open, linkTo } = props;
  const { review } = useWriteWords();
  const [now] = React.useState(() => services.clock().getTime());
  // What somebody is publishing right now is not broken.
  const broken = unfinished.filter(({ at, isPublic }) => isPublic || now - Date.parse(at) > underWay);
  const shown = records.drafts.filter(draft => standingIn(records, draft, shelf.examples).state !== 'draft');
  return (
    <div>
      <h2 className={styles.title}>{review.heading}</h2>
      <p className={styles.hint}>{review.intro}</p>
      {broken.map(each => <UnfinishedBox key={each.draftKey} {...props} unfinished={each} draft={records.drafts.find(({ clientKey }) => clientKey === each.draftKey)} />)}
      {shown.length === 0 && <MessageBox kind="info" heading={review.none}>{review.noneHint}</MessageBox>}
      <ul className={styles.list}>{shown.map(draft => <Row key={draft.clientKey} {...{ draft, shelf, records, open, linkTo }} />)}</ul>
    </div>
  );
}

function Row({ draft, shelf, records, open, linkTo }: Pick<ListProps, 'shelf' | 'records' | 'open' | 'linkTo'> & { draft: Draft }): JSX.Element {
  const { review, states, untitled } = useWriteWords();
  const formats = useFormats();
  const { state } = standingIn(records, draft, shelf.examples);
  const mine = draft.by.id === records.user.id;
  const go = (event: React.MouseEvent): void => {
    if (isForBrowser(event)) return;
    event.preventDefault();
    open(draft.clientKey);
  };
  return (
    <li className={styles.row}>
      <a href={linkTo(draft.clientKey)} onClick={go}>{draft.content.title || untitled}</a>
      <span className={styles.state}>{state === 'review' && !mine ? review.waitsForYou(draft.round) : states[state]}</span>
      <span className={styles.hint}>{mine ? review.own : review.about(draft.by.name, formats.dayMonth(localDateOf(draft.sentAt ?? draft.savedAt)))}</span>
    </li>
  );
}
