import * as React from 'react';
import { localDateOf } from '../../../domain';
import { findIdentities } from '../../../domain/identity';
import { Draft, Reply, WrittenPart, longestLearningComment } from '../../../domain/learning';
import { Button, MessageBox, useFormats } from '../../../ui';
import { fieldClass } from '../../../ui/field';
import type { DraftPageProps } from '../DraftPage';
import { standingIn } from '../records';
import { useWriteWords } from '../words';
import styles from './Editor.module.scss';

interface SentBackProps extends DraftPageProps {
  draft: Draft;
  replies: Reply[];
  onReplies: (replies: Reply[]) => void;
}

/** What the reviewer wrote when it was sent back, with the writer's answers. */
export function SentBack({ services, records, shelf, draft, replies, onReplies }: SentBackProps): JSX.Element | null {
  const { standing: says, parts } = useWriteWords();
  const formats = useFormats();
  const { sentBack } = standingIn(records, draft, shelf.examples);
  if (!sentBack) return null;
  const { clientKey: reviewKey, by, at } = sentBack;
  const comments: { part?: WrittenPart; text: string }[] = [...(sentBack.comment ? [{ text: sentBack.comment }] : []), ...sentBack.partComments];
  const isTo = (part?: WrittenPart) => (reply: Reply): boolean => reply.reviewKey === reviewKey && reply.part === part;
  const reply = (part: WrittenPart | undefined, text: string): void => onReplies([...replies.filter(each => !isTo(part)(each)), { reviewKey, part, text, at: services.clock().toISOString() }]);
  return (
    <MessageBox kind="info" heading={says.sentBackBy(by.name, formats.dayMonth(localDateOf(at)))}>
      {comments.map(({ part, text }) => (
        <div key={part ?? ''} className={styles.comment}>
          <p>{part && <b>{parts[part]}: </b>}{text}</p>
          <Answer label={`${says.reply}${part ? ` (${parts[part]})` : ''}`} id={`lw-reply-${part ?? 'whole'}`} reply={replies.find(isTo(part))?.text} onReply={answer => reply(part, answer)} />
        </div>
      ))}
    </MessageBox>
  );
}

function Answer({ label, id, reply, onReply }: { label: string; id: string; reply: string | undefined; onReply: (text: string) => void }): JSX.Element {
  const { standing: says, review } = useWriteWords();
  const [text, setText] = React.useState('');
  const [open, setOpen] = React.useState(false);
  const blocked = findIdentities(text, { people: [], units: [] }).some(({ blocks }) => blocks);
  if (!open) return <p>{reply !== undefined && <>{says.yourReply}: {reply} </>}<Button kind="quiet" icon="message" onClick={() => { setText(reply ?? ''); setOpen(true); }}>{label}</Button></p>;
  const save = (): void => {
    if (blocked || text.trim() === '') return;
    onReply(text.trim());
    setOpen(false);
  };
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <textarea id={id} className={fieldClass} rows={2} value={text} maxLength={longestLearningComment} onChange={event => setText(event.target.value)} />
      {blocked && <p className={styles.bad} role="alert">{review.commentIdentity}</p>}
      <Button onClick={save}>{says.saveReply}</Button>
    </div>
  );
}
