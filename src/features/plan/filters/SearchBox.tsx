import * as React from 'react';
import { Icon, useStrings } from '../../../ui';
import styles from './Filters.module.scss';

interface SearchBoxProps {
  text: string;
  onChange: (text: string) => void;
}

/** The search field: the table follows every letter. */
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

  const type = (value: string): void => {
    setTyped(value);
    sent.current = value;
    onChange(value);
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
