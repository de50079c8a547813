import * as React from 'react';
import { Button } from '../Button';
import { Icon, IconName } from '../Icon';
import styles from './MenuButton.module.scss';
import { menuStep } from './menuKeys';

/** One thing to do in a menu. */
export interface MenuItem {
  key: string;
  label: string;
  icon?: IconName;
  onClick: () => void;
}

export interface MenuButtonProps {
  /** What the menu holds, for example “Fler val”. */
  label: string;
  items: MenuItem[];
}

/** A button with three dots that opens a menu. Arrows, Home, End and letters move in it; Escape closes it and gives the button its focus back. */
export function MenuButton({ label, items }: MenuButtonProps): JSX.Element {
  const [open, setOpen] = React.useState(false);
  const button = React.useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <span className={styles.menu} onBlur={event => { if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOpen(false); }}>
      <Button
        ref={button} kind="quiet" icon="more" label={label} aria-haspopup="menu" aria-expanded={open} onClick={() => setOpen(!open)}
        onKeyDown={event => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          setOpen(true);
        }}
      />
      {open && <Items label={label} items={items} onClose={close} />}
    </span>
  );
}

/** The open menu; the first thing in it has the focus. */
function Items({ label, items, onClose }: MenuButtonProps & { onClose: () => void }): JSX.Element {
  const list = React.useRef<HTMLDivElement>(null);
  const all = (): HTMLElement[] => Array.from(list.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? []);
  React.useEffect(() => { list.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus(); }, []);
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key === 'Escape' || event.key === 'Tab') onClose();
    else {
      const next = menuStep(event.key, all().findIndex(item => item === document.activeElement), items.map(item => item.label));
      if (next === undefined) return;
      all()[next]?.focus();
    }
    if (event.key !== 'Tab') event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div ref={list} className={styles.items} role="menu" aria-label={label} onKeyDown={onKeyDown}>
      {items.map(item => (
        <button
          key={item.key} type="button" role="menuitem" tabIndex={-1} className={styles.item}
          onClick={() => {
            onClose();
            item.onClick();
          }}
        >
          {item.icon && <Icon name={item.icon} />}
          <span>{item.label}</span>
        </button>
      ))}
    </div>
  );
}
