import * as React from 'react';
import { localDateOf } from '../../../domain';
import { PublishedExample, minutesAloud } from '../../../domain/learning';
import { Icon, MessageBox, classNames, isForBrowser, useFormats } from '../../../ui';
import { MarkBox } from '../mark';
import { useScene } from '../readScene';
import { useCareKinds, useReadWords } from '../words';
import styles from './Example.module.scss';
import { Parts } from './Parts';
import { Rail } from './Rail';

/** The one example that the address names, as a page to read aloud. */
export function ExamplePage({ exampleKey, atFirst }: { exampleKey: string; atFirst: boolean }): JSX.Element {
  const { shelf: { examples: { examples } } } = useScene();
  const example = examples.find(({ clientKey }) => clientKey === exampleKey);
  return example ? <Article example={example} atFirst={atFirst} /> : <Gone />;
}

function BackLink(): JSX.Element {
  const { page } = useReadWords();
  const { routing } = useScene();
  const back = (event: React.MouseEvent): void => {
    if (isForBrowser(event)) return;
    event.preventDefault();
    routing.change({ example: undefined, large: false }, 'push');
  };
  return <p className={styles.back}><a href={routing.link({ example: undefined, large: false })} onClick={back}><Icon name="left" size="small" /> {page.back}</a></p>;
}

/** The heading takes the focus when an example is opened, so that a reader of any kind begins at its top. */
function useArrival(atFirst: boolean): React.RefObject<HTMLHeadingElement> {
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => {
    if (atFirst) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView?.({ block: 'nearest' });
  }, [atFirst]);
  return heading;
}

function Article({ example, atFirst }: { example: PublishedExample; atFirst: boolean }): JSX.Element {
  const words = useReadWords();
  const { inText } = useCareKinds();
  const formats = useFormats();
  const { routing: { route: { large } } } = useScene();
  const heading = useArrival(atFirst);
  const paper = React.useRef<HTMLElement>(null);
  const { content, publishedAt } = example;
  const about = [inText(content.careKinds), words.feed.published(formats.longDate(localDateOf(publishedAt))), words.page.about(words.minutes(minutesAloud(content)))].filter(Boolean);
  return (
    <div className={classNames(styles.page, large && styles.large)}>
      <div className={styles.main}>
        <BackLink />
        <article ref={paper} className={styles.read} aria-labelledby="le-title">
          <h2 id="le-title" ref={heading} tabIndex={-1} className={styles.title}>{content.title}</h2>
          <p className={styles.about}>{about.join(' · ')}</p>
          <Parts content={content} />
          <p className={styles.onPaper}>{words.page.origin}</p>
        </article>
        {!large && <MarkBox example={example} />}
      </div>
      <Rail example={example} paper={paper} />
    </div>
  );
}

/** An example that is not there: withdrawn, or never was. */
function Gone(): JSX.Element {
  const { gone } = useReadWords();
  const { routing } = useScene();
  return (
    <div>
      <BackLink />
      <MessageBox kind="warning" heading={gone.heading} actions={<a href={routing.link({ example: undefined, large: false })}>{gone.toAll}</a>}>{gone.hint}</MessageBox>
    </div>
  );
}
