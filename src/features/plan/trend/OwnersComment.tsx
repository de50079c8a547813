import * as React from 'react';
import { localDateOf } from '../../../domain';
import { trendWords } from '../../../loc/trend';
import { AddressPort, LinkButton, asFailure, useFormats, useLanguage, useStrings } from '../../../ui';
import { SummaryReaders } from './readers';
import styles from './Trend.module.scss';
import { usePublished } from './usePublished';

export interface OwnersCommentProps {
  readers: SummaryReaders;
  address: AddressPort;
}

/** A link to a published report, in the address that its view reads. */
function reportLink(address: AddressPort, id: number): string {
  const params = address.read();
  Array.from(params.keys()).filter(name => name.startsWith('hp-')).forEach(name => params.delete(name));
  params.set('hp-view', 'reports');
  params.set('hp-report', String(id));
  return address.link(params);
}

/** What the plan owner wrote about the whole plan in the latest status report; nothing when there is none. */
export function OwnersComment({ readers, address }: OwnersCommentProps): JSX.Element | null {
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
  return (
    <aside className={styles.comment} aria-labelledby="hp-owners-comment">
      <h3 id="hp-owners-comment">{words.heading}</h3>
      <p className={styles.commentText}>{text}</p>
      <div className={styles.by}>
        <span>{latest.publishedBy.name}<br />{formats.longDate(localDateOf(latest.publishedAt))}</span>
        <a href={reportLink(address, latest.id)} data-interception="off">{words.read}</a>
      </div>
    </aside>
  );
}
