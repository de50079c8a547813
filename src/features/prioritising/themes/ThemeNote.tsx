import * as React from 'react';
import { prioritisingWords } from '../../../loc/prioritising';
import { LinkButton, asFailure, presentFailure, useStrings, useWordsOf } from '../../../ui';
import styles from '../Board.module.scss';
import type { RoundThemes } from './useRoundThemes';

interface ThemeNoteProps {
  themes: RoundThemes;
  /** Themes stand in the matrix. */
  shown: boolean;
}

/** From which round the themes come, and why they do not move or are not there. */
export function ThemeNote({ themes: { source, failure, retry }, shown }: ThemeNoteProps): JSX.Element | null {
  const strings = useStrings();
  const { themes: words } = useWordsOf(prioritisingWords);
  if (failure !== undefined) {
    const { happened } = presentFailure(asFailure(failure), 'reading', strings);
    return <p className={styles.note} role="status">{words.failed} {happened} <LinkButton onClick={retry}>{strings.common.tryAgain}</LinkButton></p>;
  }
  if (!source || !shown) return null;
  return <p className={styles.note}>{source.round.state === 'open' ? words.from(source.round.title) : words.closed(source.round.title)}</p>;
}
