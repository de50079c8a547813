import * as React from 'react';
import { ExampleText } from '../../domain/learning';
import { Parts } from '../learning-read';
import styles from './Preview.module.scss';
import { useWriteWords } from './words';

interface PreviewProps {
  content: ExampleText;
  themeTitles: string[];
  careKinds: string[];
}

/** The example as its readers will see it. */
export function Preview({ content, themeTitles, careKinds }: PreviewProps): JSX.Element {
  const { parts, page, untitled } = useWriteWords();
  return (
    <article className={styles.preview} aria-labelledby="lw-preview">
      <p className={styles.hint}>{page.previewHint}</p>
      <h2 id="lw-preview" tabIndex={-1}>{content.title || untitled}</h2>
      <Parts content={content} />
      {themeTitles.length > 0 && <p className={styles.fact}><b>{parts.themes}</b> {themeTitles.join(' · ')}</p>}
      {careKinds.length > 0 && <p className={styles.fact}><b>{parts.careKinds}</b> {careKinds.join(' · ')}</p>}
    </article>
  );
}
