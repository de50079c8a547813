import * as React from 'react';
import styles from './Button.module.scss';
import { classNames } from './classNames';
import { Icon, IconName } from './Icon';

type NativeButton = Omit<React.ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'type' | 'children'>;

export interface ButtonProps extends NativeButton {
  kind?: 'standard' | 'primary' | 'quiet';
  icon?: IconName;
  /** Without children the icon stands alone and needs this name. */
  label?: string;
  children?: React.ReactNode;
}

/** A button; its words are a verb. Alone with an icon it needs `label`. */
export const Button = React.forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { kind = 'standard', icon, label, children, ...native }, ref
) {
  const className = classNames(styles.button, kind !== 'standard' && styles[kind], !children && styles.iconOnly);
  return (
    <button {...native} ref={ref} type="button" className={className} aria-label={label} title={children ? undefined : label}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
});

/** A button that reads as a link, for a command inside a line of text. */
export const LinkButton = React.forwardRef<HTMLButtonElement, NativeButton & { children: React.ReactNode }>(function LinkButton(
  { children, ...native }, ref
) {
  return <button {...native} ref={ref} type="button" className={styles.link}>{children}</button>;
});

export interface ToggleButtonProps extends NativeButton {
  pressed: boolean;
  children: React.ReactNode;
}

/** A button that stays pressed; the check mark says so without colour. */
export function ToggleButton({ pressed, children, ...native }: ToggleButtonProps): JSX.Element {
  return (
    <button {...native} type="button" className={styles.toggle} aria-pressed={pressed}>
      {pressed && <Icon name="check" size="small" />}
      {children}
    </button>
  );
}
