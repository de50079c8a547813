import * as React from 'react';
import { LinkButton } from '../Button';
import { classNames } from '../classNames';
import { Icon } from '../Icon';
import { useStrings } from '../strings';
import styles from './FilterMenu.module.scss';
import { useListbox } from './useListbox';

export interface Option {
  key: string;
  text: string;
  /** A number beside it, for example how many activities. */
  detail?: string;
  /** Heading over the options that follow with the same one. */
  group?: string;
}

interface OptionListProps {
  name: string;
  options: Option[];
  selected: string[];
  single?: boolean;
  onChange: (selected: string[]) => void;
  onClose: () => void;
  children?: React.ReactNode;
}

let listCount = 0;

function toggled(selected: string[], key: string): string[] {
  return selected.includes(key) ? selected.filter(other => other !== key) : selected.concat(key);
}

/** Turns the list to the left when it would leave the web part on the right. */
function useSide(popup: React.RefObject<HTMLDivElement>): boolean {
  const [toLeft, setToLeft] = React.useState(false);
  React.useLayoutEffect(() => {
    const box = popup.current?.getBoundingClientRect();
    const room = popup.current?.closest('[data-handlingsplan]')?.getBoundingClientRect();
    if (box && room) setToLeft(box.right > room.right && box.width <= box.right - room.left);
  }, [popup]);
  return toLeft;
}

/** The open list: one listbox that holds focus and names its active option. */
export function OptionList({ name, options, selected, single, onChange, onClose, children }: OptionListProps): JSX.Element {
  const { common } = useStrings();
  const [id] = React.useState(() => `hp-list-${(listCount += 1)}`);
  const popup = React.useRef<HTMLDivElement>(null);
  const list = React.useRef<HTMLDivElement>(null);
  const toLeft = useSide(popup);

  const choose = (at: number): void => {
    const option = options[at];
    if (!option) return;
    onChange(single ? [option.key] : toggled(selected, option.key));
    if (single) onClose();
  };
  const first = Math.max(0, options.findIndex(option => selected.includes(option.key)));
  const { active, setActive, onKeyDown } = useListbox(first, { texts: options.map(option => option.text), onChoose: choose, onClose });

  React.useEffect(() => list.current?.focus({ preventScroll: true }), []);
  React.useEffect(() => {
    list.current?.querySelector(`#${id}-${active}`)?.scrollIntoView?.({ block: 'nearest' });
  }, [active, id]);

  return (
    <div ref={popup} className={classNames(styles.popup, toLeft && styles.toLeft)} onKeyDown={event => { if (event.key === 'Escape') { event.stopPropagation(); onClose(); } }}>
      <div
        ref={list}
        className={styles.list}
        role="listbox"
        tabIndex={0}
        aria-label={name}
        aria-multiselectable={!single}
        aria-activedescendant={options.length > 0 ? `${id}-${active}` : undefined}
        onKeyDown={onKeyDown}
      >
        {options.map((option, at) => (
          <React.Fragment key={option.key}>
            {option.group && option.group !== options[at - 1]?.group && <div className={styles.group} role="presentation">{option.group}</div>}
            <div
              id={`${id}-${at}`}
              role="option"
              aria-selected={selected.includes(option.key)}
              className={classNames(styles.option, at === active && styles.active)}
              onClick={() => { setActive(at); choose(at); }}
              onPointerEnter={() => setActive(at)}
            >
              {single ? <SingleMark on={selected.includes(option.key)} /> : <CheckBox on={selected.includes(option.key)} />}
              <span>{option.text}</span>
              {option.detail !== undefined && <span className={styles.detail}>{option.detail}</span>}
            </div>
          </React.Fragment>
        ))}
      </div>
      {children}
      {!single && selected.length > 0 && (
        <div className={styles.foot}><LinkButton onClick={() => { onChange([]); onClose(); }}>{common.clear}</LinkButton></div>
      )}
    </div>
  );
}

function CheckBox({ on }: { on: boolean }): JSX.Element {
  return <span className={styles.box} aria-hidden="true">{on && <Icon name="check" size="small" />}</span>;
}

function SingleMark({ on }: { on: boolean }): JSX.Element {
  return on ? <Icon name="check" /> : <span aria-hidden="true" />;
}
