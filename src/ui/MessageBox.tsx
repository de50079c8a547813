import * as React from 'react';
import { classNames } from './classNames';
import { Icon, IconName } from './Icon';
import styles from './MessageBox.module.scss';
import { useStrings } from './strings';
import { VisuallyHidden } from './VisuallyHidden';

export type MessageKind = 'info' | 'success' | 'warning' | 'error';

const icons: Record<MessageKind, IconName> = { info: 'info', success: 'done', warning: 'warning', error: 'error' };

export interface MessageBoxProps {
  kind: MessageKind;
  /** What happened, in one sentence. */
  heading: React.ReactNode;
  /** What it means and what to do. */
  children?: React.ReactNode;
  /** Buttons. */
  actions?: React.ReactNode;
}

/** A message that stays: heard when it comes, at once when it is an error. */
export function MessageBox({ kind, heading, children, actions }: MessageBoxProps): JSX.Element {
  const { common } = useStrings();
  return (
    <div className={classNames(styles.box, styles[kind])} role={kind === 'error' ? 'alert' : 'status'}>
      <Icon name={icons[kind]} />
      <div>
        <p className={styles.heading}><VisuallyHidden>{common.messageKinds[kind]}: </VisuallyHidden>{heading}</p>
        {children && <div>{children}</div>}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
