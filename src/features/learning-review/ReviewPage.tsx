import * as React from 'react';
import { localDateOf } from '../../domain';
import { Draft, ReasonAnswer, WrittenPart, mayReview } from '../../domain/learning';
import type { UnfinishedExample } from '../../lists/learning';
import type { LearningViewProps } from '../learning';
import { Flow, Preview, Records, findsIn, standingIn, useChoices, useWriteWords } from '../learning-write';
import { Button, Icon, MessageBox, isForBrowser, useFormats } from '../../ui';
import { AuthorBox } from './AuthorBox';
import { Decision } from './Decision';
import { LogList } from './LogList';
import { PublishBox } from './PublishBox';
import { Reasons } from './Reasons';
import styles from './Review.module.scss';
import { ReviewText } from './ReviewText';
import { UnfinishedBox } from './UnfinishedBox';

export interface ReviewPageProps extends LearningViewProps {
  records: Records;
  draft: Draft;
  /** A publishing or withdrawal of it broke half-way. */
  unfinished: UnfinishedExample | undefined;
  onBack: () => void;
  /** Something was decided or done: all is read anew. */
  onChange: () => void;
}

/** One example under review: the text, the reasons, the decision, and afterwards publishing and withdrawing. */
export function ReviewPage(props: ReviewPageProps): JSX.Element {
  const { records, draft, shelf, onBack, views } = props;
  const words = useWriteWords();
  const { review } = words;
  const formats = useFormats();
  const { themeTitles, careKindNames } = useChoices(shelf.plan.framework);
  const [preview, setPreview] = React.useState(false);
  const [answers, setAnswers] = React.useState<ReasonAnswer[]>([]);
  const [comments, setComments] = React.useState<Partial<Record<WrittenPart, string>>>({});
  const [late, setLate] = React.useState<{ by: string; words: readonly string[] }>();
  const finds = React.useMemo(() => findsIn(draft.content, draft.kept, records.known), [draft, records.known]);
  const { state } = standingIn(records, draft, shelf.examples);
  const reviewer = mayReview(draft, records.user.id, records.steps);
  const decides = state === 'review' && reviewer && !shelf.plan.newerThanCode;
  const sentAt = formats.dayMonth(localDateOf(draft.sentAt ?? draft.savedAt));
  const back = (event: React.MouseEvent): void => {
    if (isForBrowser(event)) return;
    event.preventDefault();
    onBack();
  };
  return (
    <div>
      <p className={styles.back}><a href={views.linkTo('review')} onClick={back}><Icon name="left" size="small" /> {review.back}</a></p>
      <div className={styles.head}>
        <div><h2 className={styles.title}>{draft.content.title || words.untitled}</h2><p className={styles.hint}>{review.about(draft.by.name, sentAt)}{decides && review.as(records.user.name)}</p></div>
        <Button icon="document" aria-pressed={preview} onClick={() => setPreview(!preview)}>{preview ? words.page.closePreview : review.page}</Button>
      </div>
      <Flow state={state} notes={{ draft: draft.by.name, review: state === 'review' ? (decides ? review.waitsForYou(draft.round) : words.flow.reviewBy) : '' }} />
      {late && <MessageBox kind="warning" heading={review.late(late.by)}>{late.words.length > 0 && <>{review.lateWords} {late.words.map(text => <q key={text}>{text} </q>)}</>}</MessageBox>}
      {props.unfinished && state !== 'approved' && <UnfinishedBox {...props} unfinished={props.unfinished} />}
      <div className={styles.review}>
        {preview
          ? <Preview content={draft.content} themeTitles={draft.content.themes.map(themeTitles)} careKinds={draft.content.careKinds.map(careKindNames)} />
          : <ReviewText {...props} finds={finds} comments={decides ? comments : undefined} onComment={(part, text) => setComments({ ...comments, [part]: text })} />}
        <aside className={styles.side} aria-label={review.decision}>
          <Reasons {...props} finds={finds} answers={answers} onAnswers={decides ? setAnswers : undefined} />
          {decides && <Decision key={draft.round} {...props} finds={finds} answers={answers} comments={comments} onLate={(by, given) => setLate({ by, words: given })} />}
          {!decides && (state === 'review' || state === 'draft') && <AuthorBox {...props} />}
          {(state === 'approved' || state === 'published' || state === 'withdrawn') && <PublishBox {...props} />}
          <LogList {...props} />
        </aside>
      </div>
    </div>
  );
}
