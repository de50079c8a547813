import * as React from 'react';
import { daysBetween, localDateOf } from '../../../domain';
import { PublishedExample, minutesAloud } from '../../../domain/learning';
import { classNames, isForBrowser, useFormats } from '../../../ui';
import { CareIcon } from '../CareIcon';
import { gistOf } from '../paragraphs';
import { useScene } from '../readScene';
import { UnitMark } from '../UnitMark';
import { useCareKinds, useReadWords } from '../words';
import styles from './Card.module.scss';

/** An example is new for so many days. */
const newFor = 14;

interface ExampleCardProps {
  example: PublishedExample;
  /** The first one stands across the page and says more. */
  first: boolean;
}

/** One example in the feed. Only its title is a link, though the whole card takes the pointer. */
export function ExampleCard({ example: { id, clientKey, content, publishedAt }, first }: ExampleCardProps): JSX.Element {
  const { feed } = useReadWords();
  const { inText } = useCareKinds();
  const formats = useFormats();
  const { today, routing, themeTitle, unit, cameFrom } = useScene();
  const day = localDateOf(publishedAt);
  const fresh = daysBetween(day, today) <= newFor;
  const thisYear = day.slice(0, 4) === today.slice(0, 4);
  const when = first ? feed.published(thisYear ? formats.dayMonth(day) : formats.longDate(day)) : formats.longDate(day).replace(/^\d+ /, '');
  const gist = gistOf(content);
  const themes = content.themes.flatMap(key => themeTitle(key) ?? []).join(' · ');
  const title = React.useRef<HTMLAnchorElement>(null);
  React.useEffect(() => { if (cameFrom === clientKey) title.current?.focus(); }, [cameFrom, clientKey]);
  const open = (event: React.MouseEvent): void => {
    if (isForBrowser(event)) return;
    event.preventDefault();
    routing.change({ example: clientKey, large: false }, 'push');
  };
  return (
    <article className={classNames(styles.card, first && styles.first)} aria-labelledby={`le-card-${id}`}>
      {first && <span className={styles.picture} aria-hidden="true"><CareIcon kind={content.careKinds[0]} className={styles.large} /></span>}
      <div className={styles.main}>
        <p className={styles.care}>
          {!first && <CareIcon kind={content.careKinds[0]} className={styles.icon} />}
          <span>{fresh && <><strong className={styles.fresh}>{feed.fresh}</strong>{' · '}</>}{[inText(content.careKinds), when].filter(Boolean).join(' · ')}</span>
        </p>
        <h3 id={`le-card-${id}`} className={styles.title}><a ref={title} href={routing.link({ example: clientKey, large: false })} onClick={open}>{content.title}</a></h3>
        {gist && <p className={styles.gist}>{gist}</p>}
        {themes && <p className={styles.themes}>{themes}</p>}
        {!first && unit && <p className={styles.foot}><UnitMark exampleKey={clientKey} /></p>}
      </div>
      {first && <FirstFacts exampleKey={clientKey} minutes={minutesAloud(content)} />}
    </article>
  );
}

function FirstFacts({ exampleKey, minutes }: { exampleKey: string; minutes: number }): JSX.Element {
  const words = useReadWords();
  const { shelf, unit, goneThrough } = useScene();
  return (
    <div className={styles.side}>
      <p className={styles.small}>{words.feed.readsIn}</p>
      <p><strong>{words.minutes(minutes)}</strong></p>
      <p className={styles.small}>{words.feed.atApt}</p>
      <p><strong>{words.feed.goneThroughBy(goneThrough(exampleKey), shelf.plan.units.length)}</strong></p>
      {unit && <p className={styles.own}><UnitMark exampleKey={exampleKey} /></p>}
    </div>
  );
}
