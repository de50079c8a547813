import * as React from 'react';
import { classNames } from '../classNames';
import { Icon } from '../Icon';
import styles from './FilterMenu.module.scss';
import { OptionList, Option } from './OptionList';

export interface FilterMenuProps {
  /** What is filtered, for example “Verksamhet”. */
  name: string;
  /** What the choice is now, in words: “alla”, “ÄO”, “3 valda”. */
  value: string;
  /** The choices; as a function when they cost something to count, so that only an open list does. */
  options: Option[] | (() => Option[]);
  selected: string[];
  onChange: (selected: string[]) => void;
  /** One choice instead of several: closes when it is made. */
  single?: boolean;
  /** Without a frame, for a menu among quiet commands. */
  quiet?: boolean;
  /** Stands under the choices. */
  children?: React.ReactNode;
}

/** A button that opens a list of choices. Closes on escape, on a choice when `single`, and when focus leaves. */
export function FilterMenu({ name, value, options, selected, onChange, single, quiet, children }: FilterMenuProps): JSX.Element {
  const [open, setOpen] = React.useState(false);
  const button = React.useRef<HTMLButtonElement>(null);
  const close = React.useCallback(() => {
    setOpen(false);
    button.current?.focus();
  }, []);
  const limited = !single && selected.length > 0;

  return (
    <div className={styles.menu} onBlur={event => { if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOpen(false); }}>
      <button
        ref={button}
        type="button"
        className={classNames(styles.button, quiet && styles.quiet, limited && styles.limited)}
        aria-haspopup="listbox"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        onKeyDown={event => { if (event.key === 'ArrowDown' && !open) { event.preventDefault(); setOpen(true); } }}
      >
        <span><span className={styles.name}>{name}:</span> {value}</span>
        <Icon name="down" size="small" />
      </button>
      {open && (
        <OptionList name={name} options={typeof options === 'function' ? options() : options} selected={selected} single={single} onChange={onChange} onClose={close}>
          {children}
        </OptionList>
      )}
    </div>
  );
}
