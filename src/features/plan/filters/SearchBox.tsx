import * as React from 'react';
import { Icon, useStrings } from '../../../ui';
import styles from './Filters.module.scss';

/** When the table takes longer than this to follow, in milliseconds, it waits until the typing rests: letters must not come late. */
const slow = 80;
/** How long a pause ends the typing then. */
const pause = 200;

interface SearchBoxProps {
  text: string;
  onChange: (text: string) => void;
}

/** The search field: the table follows every letter; a table that is slow to follow, when the typing rests. */
export function SearchBox({ text, onChange }: SearchBoxProps): JSX.Element {
  const { plan } = useStrings();
  const [typed, setTyped] = React.useState(text);
  const sent = React.useRef(text);
  const waiting = React.useRef<number>();
  const { begin, isSlow } = useSlowness();

  React.useEffect(() => {
    if (text !== sent.current) {
      sent.current = text;
      setTyped(text);
    }
  }, [text]);
  React.useEffect(() => () => window.clearTimeout(waiting.current), []);

  const send = (value: string): void => {
    sent.current = value;
    begin();
    onChange(value);
  };
  const type = (value: string): void => {
    setTyped(value);
    window.clearTimeout(waiting.current);
    if (isSlow()) waiting.current = window.setTimeout(() => send(value), pause);
    else send(value);
  };

  return (
    <label className={styles.search}>
      <Icon name="search" />
      <input
        type="search"
        className={styles.input}
        value={typed}
        placeholder={plan.filters.searchHint}
        aria-label={plan.filters.search}
        onChange={event => type(event.target.value)}
      />
    </label>
  );
}

/** How long the page takes from a letter to having drawn what follows from it, by the last one. */
function useSlowness(): { begin: () => void; isSlow: () => boolean } {
  const began = React.useRef<number>();
  const took = React.useRef(0);
  React.useLayoutEffect(() => {
    if (began.current === undefined) return;
    took.current = performance.now() - began.current;
    began.current = undefined;
  });
  return { begin: () => { began.current = performance.now(); }, isSlow: () => took.current > slow };
}
