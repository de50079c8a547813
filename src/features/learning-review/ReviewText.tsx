import * as React from 'react';
import { Review, TextPart, WrittenPart, longestLearningComment, questionsIn, textParts } from '../../domain/learning';
import { MarkedText, PartFind, useChoices, useIdentityWords, useWriteWords } from '../learning-write';
import { Button } from '../../ui';
import { fieldClass } from '../../ui/field';
import { ChangedChoices, ChangedText, ChangesHead } from './Changes';
import { PartChange, comparisonOf, isChanged } from './compare';
import styles from './Review.module.scss';
import type { ReviewPageProps } from './ReviewPage';
import { letterOf } from './letters';

interface ReviewTextProps extends ReviewPageProps {
  finds: readonly PartFind[];
  /** What the reviewer writes to the parts; undefined for others. */
  comments: Partial<Record<WrittenPart, string>> | undefined;
  onComment: (part: WrittenPart, text: string) => void;
}

/** The text with what is kept marked by letters, and what has been said about each part. */
export function ReviewText({ draft, shelf, records, finds, comments, onComment }: ReviewTextProps): JSX.Element {
  const { parts, review, compare } = useWriteWords();
  const { themeTitles, careKindNames } = useChoices(shelf.plan.framework);
  const { content } = draft;
  const { kinds } = useIdentityWords();
  const [compares, setCompares] = React.useState(false);
  const comparison = React.useMemo(() => comparisonOf(draft, finds, sign => (typeof sign === 'number' ? compare.words(sign) : kinds[sign].toLowerCase())), [draft, finds, kinds, compare]);
  const change = (part: WrittenPart): PartChange | undefined => (compares ? comparison?.parts.find(each => each.part === part) : undefined);
  const title = change('title');
  const decided = records.reviews.filter(({ draftKey }) => draftKey === draft.clientKey).slice().reverse();
  const text = (part: TextPart): JSX.Element => {
    const changed = change(part);
    if (changed) return <ChangedText change={changed} />;
    if (part === 'questions' && finds.every(find => find.part !== part)) return <ol className={styles.prose}>{questionsIn(content).map((question, at) => <li key={at}>{question}</li>)}</ol>;
    return <p className={styles.prose}><MarkedText text={content[part]} finds={finds.filter(find => find.part === part)} sign={find => <span className={styles.letter}>{letterOf(finds, find)}</span>} /></p>;
  };
  return (
    <article className={styles.card} aria-label={review.text}>
      {comparison && <ChangesHead comparison={comparison} shown={compares} onShown={setCompares} />}
      {title && isChanged(title) && <section className={styles.sect}><h3>{parts.title}</h3><ChangedText change={title} /></section>}
      {textParts.map(part => (
        <section key={part} className={styles.sect}>
          <h3>{parts[part]}</h3>
          {text(part)}
          <Said part={part} decided={decided} draft={draft} />
          {comments && <Comment part={part} text={comments[part]} onText={given => onComment(part, given)} />}
        </section>
      ))}
      <section className={styles.sect}>
        <p><b>{parts.themes}</b> {content.themes.map(themeTitles).join(' · ')}</p>
        {compares && comparison && <ChangedChoices removed={comparison.themes.removed.map(themeTitles)} added={comparison.themes.added.map(themeTitles)} />}
        <p><b>{parts.careKinds}</b> {content.careKinds.map(careKindNames).join(' · ')}</p>
        {compares && comparison && <ChangedChoices removed={comparison.careKinds.removed.map(careKindNames)} added={comparison.careKinds.added.map(careKindNames)} />}
      </section>
    </article>
  );
}

function Said({ part, decided, draft }: { part: WrittenPart; decided: Review[] } & Pick<ReviewPageProps, 'draft'>): JSX.Element {
  const { review } = useWriteWords();
  return (
    <>
      {decided.flatMap(({ clientKey, by, round, partComments }) => partComments.filter(comment => comment.part === part).map(({ text }, at) => {
        const reply = draft.replies.find(each => each.reviewKey === clientKey && each.part === part);
        return (
          <React.Fragment key={`${clientKey}/${at}`}>
            <p className={styles.said}><b>{by.name}</b> <span className={styles.hint}>{review.round(round)}</span><br />{text}</p>
            {reply && <p className={styles.said}><b>{draft.by.name}</b><br />{reply.text}</p>}
          </React.Fragment>
        );
      }))}
    </>
  );
}

function Comment({ part, text, onText }: { part: WrittenPart; text: string | undefined; onText: (text: string) => void }): JSX.Element {
  const { parts, review } = useWriteWords();
  const field = React.useRef<HTMLTextAreaElement>(null);
  const open = text !== undefined;
  React.useEffect(() => { if (open) field.current?.focus(); }, [open]);
  if (!open) return <p><Button kind="quiet" icon="message" label={`${review.comment}: ${parts[part]}`} onClick={() => onText('')}>{review.comment}</Button></p>;
  const id = `lr-comment-${part}`;
  return <div className={styles.field}><label htmlFor={id}>{review.commentLabel(parts[part])}</label><textarea id={id} ref={field} rows={2} className={fieldClass} maxLength={longestLearningComment} value={text} onChange={event => onText(event.target.value)} /></div>;
}
