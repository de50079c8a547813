import * as React from 'react';
import { useStrings } from '../../../ui';
import styles from './Record.module.scss';

/** The record as the text that is copied; also there to be marked where the browser does not let a page copy. */
export function CopiedText({ text }: { text: string }): JSX.Element {
  const { meetingRecord: words } = useStrings();
  return (
    <details className={styles.copied}>
      <summary>{words.textPreview}</summary>
      <pre tabIndex={0} aria-label={words.textPreview}>{text}</pre>
    </details>
  );
}
