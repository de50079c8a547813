import * as React from 'react';
import styles from './Avatar.module.scss';

/** First letters of the first and the last name. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const ends = words.length > 1 ? [words[0], words[words.length - 1]] : words;
  return ends.map(word => Array.from(word)[0].toLocaleUpperCase('sv')).join('');
}

/** A disc with initials beside a name; screen readers hear the name. */
export function Avatar({ name }: { name: string }): JSX.Element {
  return <span className={styles.avatar} aria-hidden="true">{initialsOf(name)}</span>;
}
