import * as React from 'react';
import { Person } from '../../../domain';
import { FoundPerson, PeopleFinder } from '../../../lists';
import { peopleWords } from '../../../loc/people';
import { FailureBox, classNames, useWordsOf } from '../../../ui';
import { fieldClass } from '../../../ui/field';
import { newcomer } from './newcomer';
import styles from './PersonSearch.module.scss';
import { PeopleSearch, usePeopleSearch } from './usePeopleSearch';

const listId = 'hp-found-people';
const optionId = (at: number): string => `${listId}-${at}`;

interface PersonSearchProps {
  finder: PeopleFinder;
  onChoose: (person: Person) => void;
}

/** Finds people whom the plan does not name. Keyboard: arrows go among those found, Enter chooses, Escape empties. */
export function PersonSearch({ finder, onChoose }: PersonSearchProps): JSX.Element {
  const words = useWordsOf(peopleWords);
  const [text, setText] = React.useState('');
  const [active, setActive] = React.useState(0);
  const { found, search } = usePeopleSearch(finder);
  const people = found.state === 'found' ? found.people : [];
  const type = (next: string): void => {
    setText(next);
    setActive(0);
    search(next);
  };
  const choose = (person: FoundPerson): void => {
    onChoose(newcomer(person));
    type('');
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && people.length > 0) setActive((active + step + people.length) % people.length);
    else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) { if (people[active]) choose(people[active]); }
    else if (event.key === 'Escape' && text !== '') type('');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles.finder}>
      <input
        className={fieldClass} type="text" role="combobox" aria-autocomplete="list" aria-expanded={people.length > 0} aria-controls={people.length > 0 ? listId : undefined}
        aria-activedescendant={people.length > 0 ? optionId(active) : undefined} aria-label={words.label} placeholder={words.label} autoComplete="off"
        value={text} onChange={event => type(event.target.value)} onKeyDown={onKeyDown}
      />
      <FoundNote found={found} onRetry={() => type(text)} />
      {people.length > 0 && <FoundList people={people} active={active} onChoose={choose} />}
    </div>
  );
}

function FoundNote({ found, onRetry }: { found: PeopleSearch; onRetry: () => void }): JSX.Element {
  const words = useWordsOf(peopleWords);
  const count = found.state === 'found' ? found.people.length : 0;
  return (
    <>
      <p className={styles.note} role="status">
        {found.state === 'searching' && words.searching}
        {found.state === 'found' && (count === 0 ? words.nobody : words.count(String(count)))}
      </p>
      {found.state === 'failed' && <FailureBox error={found.error} task="reading" onRetry={onRetry} />}
    </>
  );
}

function FoundList({ people, active, onChoose }: { people: FoundPerson[]; active: number; onChoose: (person: FoundPerson) => void }): JSX.Element {
  const words = useWordsOf(peopleWords);
  React.useEffect(() => document.getElementById(optionId(active))?.scrollIntoView?.({ block: 'nearest' }), [active]);
  return (
    <div id={listId} className={styles.found} role="listbox" aria-label={words.found}>
      {people.map((person, at) => (
        // The field keeps the focus, also when the pointer chooses.
        <div
          key={person.login} id={optionId(at)} role="option" aria-selected={at === active} className={classNames(styles.person, at === active && styles.active)}
          onMouseDown={event => event.preventDefault()} onClick={() => onChoose(person)}
        >
          <span>{person.name}</span>
          <small>{person.detail}</small>
        </div>
      ))}
    </div>
  );
}
