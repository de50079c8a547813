import * as React from 'react';
import { Signal, Standing, Status } from '../domain';
import { classNames } from './classNames';
import { Icon } from './Icon';
import styles from './marks.module.scss';
import { useStrings } from './strings';

export interface StatusMarkProps {
  status: Status;
}

/** A stored status: icon and word, without fill. */
export function StatusMark({ status }: StatusMarkProps): JSX.Element {
  const { common } = useStrings();
  return <span className={classNames(styles.mark, styles[status])}><Icon name={status} />{common.status[status]}</span>;
}

export interface SignalMarkProps {
  signal: Signal | Standing;
  /** Framed and tinted, where the mark must be seen from afar. */
  flag?: boolean;
  strong?: boolean;
  children: React.ReactNode;
}

/** What asks for attention: icon and words in the signal's colour. */
export function SignalMark({ signal, flag, strong, children }: SignalMarkProps): JSX.Element {
  const form = flag ? [styles.flag] : [styles.mark, styles.small, strong && styles.strong];
  return <span className={classNames(...form, styles[signal])}><Icon name={signal} size="small" />{children}</span>;
}

/** Only the icon of a standing in its colour; the word stands beside it. */
export function StandingIcon({ standing }: { standing: Signal | Standing }): JSX.Element {
  return <span className={classNames(styles.mark, styles[standing])}><Icon name={standing} /></span>;
}
