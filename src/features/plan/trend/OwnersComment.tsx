import * as React from 'react';
import { localDateOf } from '../../../domain';
import { trendWords } from '../../../loc/trend';
import { LinkButton, asFailure, isForBrowser, useFormats, useLanguage, useStrings } from '../../../ui';
import { SummaryReaders } from './readers';
import styles from './Trend.module.scss';
import { usePublished } from './usePublished';

export interface OwnersCommentProps {
  readers: SummaryReaders;
}

/** What the plan owner wrote about the whole plan in the latest status report; nothing when there is none. */
export function OwnersComment({ readers }: OwnersCommentProps): JSX.Element | null {
  const { comment: words } = trendWords[useLanguage()];
  const { common } = useStrings();
  const formats = useFormats();
  const read = usePublished(readers);
  if (read.state === 'failed') {
    // A site that was set up before there were status reports has none.
    if (asFailure(read.error).reason === 'notFound') return null;
    return <p className={styles.commentFailed} role="status">{words.failed} <LinkButton onClick={read.reload}>{common.tryAgain}</LinkButton></p>;
  }
  const latest = read.state === 'ready' ? read.value[0] : undefined;
  const text = latest?.comments.overall.trim();
  if (!latest || !text) return null;
  const onClick = (event: React.MouseEvent): void => {
    if (isForBrowser(event)) return;
    event.preventDefault();
    readers.toReport.open(latest.id);
  };
  return (
    <aside className={styles.comment} aria-labelledby="hp-owners-comment">
      <h3 id="hp-owners-comment">{words.heading}</h3>
      <p className={styles.commentText}>{text}</p>
      <div className={styles.by}>
        <span>{latest.publishedBy.name}<br />{formats.longDate(localDateOf(latest.publishedAt))}</span>
        <a href={readers.toReport.link(latest.id)} data-interception="off" onClick={onClick}>{words.read}</a>
      </div>
    </aside>
  );
}
