import * as React from 'react';
import { Icon, useStrings } from '../../../ui';
import styles from './Filters.module.scss';

/** How long a pause ends the typing, in milliseconds. */
const pause = 200;

interface SearchBoxProps {
  text: string;
  onChange: (text: string) => void;
}

/** The search field: the table follows when the typing rests, so that a long plan does not make the letters wait. */
export function SearchBox({ text, onChange }: SearchBoxProps): JSX.Element {
  const { plan } = useStrings();
  const [typed, setTyped] = React.useState(text);
  const sent = React.useRef(text);

  React.useEffect(() => {
    if (text !== sent.current) {
      sent.current = text;
      setTyped(text);
    }
  }, [text]);

  React.useEffect(() => {
    if (typed === sent.current) return undefined;
    const timer = window.setTimeout(() => {
      sent.current = typed;
      onChange(typed);
    }, pause);
    return () => window.clearTimeout(timer);
  }, [typed, onChange]);

  return (
    <label className={styles.search}>
      <Icon name="search" />
      <input
        type="search"
        className={styles.input}
        value={typed}
        placeholder={plan.filters.searchHint}
        aria-label={plan.filters.search}
        onChange={event => setTyped(event.target.value)}
      />
    </label>
  );
}
