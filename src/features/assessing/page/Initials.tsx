import * as React from 'react';
import { classNames } from '../../../ui';
import { initialsOf } from '../../../ui/initials';
import styles from './Initials.module.scss';

/** A disc with initials; the name stands beside it as text. `tint`: one of three, so that people in a row differ. */
export function Initials({ name, tint = 0 }: { name: string; tint?: number }): JSX.Element {
  return <span className={classNames(styles.disc, [undefined, styles.second, styles.third][tint % 3])} aria-hidden="true">{initialsOf(name)}</span>;
}
