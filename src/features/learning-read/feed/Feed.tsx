import * as React from 'react';
import { Icon } from '../../../ui';
import { SearchableExample, chooseExamples, searchable } from '../choose';
import { useScene } from '../readScene';
import { useCareKinds, useReadWords } from '../words';
import { ExampleCard } from './ExampleCard';
import styles from './Feed.module.scss';
import { FeedFilters } from './FeedFilters';
import { ResultLine } from './ResultLine';

function useSearchable(): SearchableExample[] {
  const { shelf: { examples: { examples }, plan: { framework } }, themeTitle } = useScene();
  const { names } = useCareKinds();
  // Titles follow from the framework alone.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  return React.useMemo(() => searchable(examples, key => themeTitle(key) ?? '', kind => names[kind]), [examples, framework, names]);
}

/** The examples, the newest first, under what is searched and filtered. */
export function Feed(): JSX.Element {
  const { feed: words } = useReadWords();
  const { routing: { route }, isDone } = useScene();
  const all = useSearchable();
  const chosen = React.useMemo(() => chooseExamples(all, route, isDone), [all, route, isDone]);
  if (all.length === 0) return <Empty heading={words.none} hint={words.noneHint} />;
  return (
    <div>
      <FeedFilters chosen={chosen} />
      <ResultLine shown={chosen.examples.length} of={all.length} />
      <h2 className={styles.heading}>{words.heading}</h2>
      {chosen.examples.length === 0 && <Empty heading={words.noMatch} hint={words.noMatchHint} />}
      <div className={styles.feed}>
        {chosen.examples.map((example, at) => <ExampleCard key={example.clientKey} example={example} first={at === 0} />)}
      </div>
    </div>
  );
}

function Empty({ heading, hint }: { heading: string; hint: string }): JSX.Element {
  return <div className={styles.empty}><Icon name="document" /><p className={styles.emptyHeading}>{heading}</p><p>{hint}</p></div>;
}
