import * as React from 'react';
import { localDateOf } from '../../../domain';
import { Discussion } from '../../../domain/learning';
import { useFormats } from '../../../ui';
import { useReadWords } from '../words';
import styles from './Mark.module.scss';

/** What the unit has written, the first first; nothing where nobody has. */
export function Comments({ mark }: { mark: Discussion }): JSX.Element | null {
  const { mark: words } = useReadWords();
  const formats = useFormats();
  const comments = [{ key: 'mark', text: mark.comment, by: mark.by, at: mark.at }, ...mark.added.map(({ clientKey, ...rest }) => ({ key: clientKey, ...rest }))].filter(({ text }) => text);
  if (comments.length === 0) return null;
  return (
    <>
      <h4 className={styles.commentsHeading}>{words.comments}</h4>
      <ul className={styles.comments}>
        {comments.map(({ key, text, by, at }) => (
          <li key={key}><p className={styles.text}>{text}</p><p className={styles.hint}>{words.commentBy(by.name, formats.longDate(localDateOf(at)))}</p></li>
        ))}
      </ul>
    </>
  );
}
