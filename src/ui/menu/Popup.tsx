import * as React from 'react';
import { Button } from '../Button';
import { classNames } from '../classNames';
import { IconName } from '../Icon';
import styles from './Popup.module.scss';

export interface PopupProps {
  /** What the button says. */
  label: string;
  icon: IconName;
  /** What the box is called; left out: as the button. */
  name?: string;
  startOpen?: boolean;
  children: (close: () => void) => React.ReactNode;
}

/** Turns the box to the left when it would leave the web part on the right. */
function useSide(open: boolean, box: React.RefObject<HTMLElement>): boolean {
  const [toLeft, setToLeft] = React.useState(false);
  React.useLayoutEffect(() => {
    const place = open ? box.current?.getBoundingClientRect() : undefined;
    const room = box.current?.closest('[data-handlingsplan]')?.getBoundingClientRect();
    if (place && room) setToLeft(place.right > room.right && place.width <= place.right - room.left);
  }, [open, box]);
  return toLeft;
}

/** A button that opens a box of controls under it. Escape closes it, and focus that goes elsewhere. */
export function Popup({ label, icon, name = label, startOpen = false, children }: PopupProps): JSX.Element {
  const [open, setOpen] = React.useState(startOpen);
  const button = React.useRef<HTMLButtonElement>(null);
  const box = React.useRef<HTMLDivElement>(null);
  const toLeft = useSide(open, box);
  React.useEffect(() => { if (open) box.current?.focus({ preventScroll: true }); }, [open]);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <span className={styles.place} onBlur={event => { if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget as Node)) setOpen(false); }}>
      <Button ref={button} kind="quiet" icon={icon} aria-haspopup="dialog" aria-expanded={open} onClick={() => setOpen(!open)}>{label}</Button>
      {open && (
        <div
          ref={box} className={classNames(styles.box, toLeft && styles.toLeft)} role="dialog" aria-label={name} tabIndex={-1}
          onKeyDown={event => {
            if (event.key !== 'Escape' || event.defaultPrevented) return;
            event.preventDefault();
            event.stopPropagation();
            close();
          }}
        >
          {children(close)}
        </div>
      )}
    </span>
  );
}
