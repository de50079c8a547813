import * as React from 'react';
import * as ReactDOM from 'react-dom';
import { Button } from '../Button';
import { useStrings } from '../strings';
import { ThemedElement } from '../theme';
import styles from './SidePanel.module.scss';

export interface SidePanelProps {
  /** Id of the heading inside that names the panel. */
  labelledBy: string;
  /** Where one is, for example “Aktivitet 2 av 12”. */
  position: React.ReactNode;
  /** Buttons beside the close button. */
  commands?: React.ReactNode;
  footer?: React.ReactNode;
  /** Focus goes to the element with this id when the panel opens, and when the id changes unless one works in the panel. */
  focusOn: string;
  onClose: () => void;
  children: React.ReactNode;
}

/** An element at the end of the page, so that no column of the page clips what is in it. */
function usePageEnd(): HTMLElement {
  const [host] = React.useState(() => document.createElement('div'));
  React.useLayoutEffect(() => {
    document.body.appendChild(host);
    return () => host.remove();
  }, [host]);
  return host;
}

function useEscape(onClose: () => void): void {
  React.useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) onClose();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [onClose]);
}

/**
 * A panel over the right side of the page that leaves the rest in use. Escape closes; whoever opened it takes focus back.
 *
 * Not Fluent's Panel: also with `isBlocking={false}` that one hides the rest of the page from screen readers, moves the focus into itself and
 * back to where it came from. Switched off one by one, what would be left of it is a box at the edge, for the price of Fluent's shared code
 * (about 80 KB) where these details come in 5 KB for everybody who opens one.
 */
export function SidePanel({ labelledBy, position, commands, footer, focusOn, onClose, children }: SidePanelProps): JSX.Element {
  const { common } = useStrings();
  const host = usePageEnd();
  const panel = React.useRef<HTMLDivElement>(null);
  const body = React.useRef<HTMLDivElement>(null);
  useEscape(onClose);
  React.useEffect(() => {
    body.current?.scrollTo(0, 0);
    if (!panel.current?.contains(document.activeElement)) document.getElementById(focusOn)?.focus({ preventScroll: true });
  }, [focusOn]);

  return ReactDOM.createPortal(
    <ThemedElement>
      <div ref={panel} className={styles.panel} role="dialog" aria-labelledby={labelledBy}>
        <div className={styles.top}>
          <span role="status">{position}</span>
          <span className={styles.commands}>
            {commands}
            <Button kind="quiet" icon="close" label={common.close} onClick={onClose} />
          </span>
        </div>
        <div ref={body} className={styles.body}>{children}</div>
        {footer && <div className={styles.foot}>{footer}</div>}
      </div>
    </ThemedElement>,
    host
  );
}
