import * as React from 'react';
import { daysBetween, localDateOf } from '../../../domain';
import { PublishedExample, minutesAloud } from '../../../domain/learning';
import { classNames, isForBrowser, useFormats } from '../../../ui';
import { CareIcon } from '../CareIcon';
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
export function ExampleCard({ example: { clientKey, content, publishedAt }, first }: ExampleCardProps): JSX.Element {
  const { feed } = useReadWords();
  const { inText } = useCareKinds();
  const formats = useFormats();
  const { today, routing, themeTitle } = useScene();
  const day = localDateOf(publishedAt);
  const fresh = daysBetween(day, today) <= newFor;
  const thisYear = day.slice(0, 4) === today.slice(0, 4);
  const when = first ? feed.published(thisYear ? formats.dayMonth(day) : formats.longDate(day)) : formats.longDate(day).replace(/^\d+ /, '');
  const gist = (content.lessons || content.event).split('\n')[0];
  const open = (event: React.MouseEvent): void => {
    if (isForBrowser(event)) return;
    event.preventDefault();
    routing.change({ example: clientKey, large: false }, 'push');
  };
  return (
    <article className={classNames(styles.card, first && styles.first)}>
      {first && <span className={styles.picture} aria-hidden="true"><CareIcon kind={content.careKinds[0]} className={styles.large} /></span>}
      <div className={styles.main}>
        <p className={styles.care}>
          {!first && <CareIcon kind={content.careKinds[0]} className={styles.icon} />}
          <span>{fresh && <><strong className={styles.fresh}>{feed.fresh}</strong>{' · '}</>}{inText(content.careKinds)}{' · '}{when}</span>
        </p>
        <h3 className={styles.title}><a href={routing.link({ example: clientKey, large: false })} onClick={open}>{content.title}</a></h3>
        {gist && <p className={styles.gist}>{gist}</p>}
        <p className={styles.themes}>{content.themes.flatMap(key => themeTitle(key) ?? []).join(' · ')}</p>
        {!first && <p className={styles.foot}><UnitMark exampleKey={clientKey} /></p>}
      </div>
      {first && <FirstFacts exampleKey={clientKey} minutes={minutesAloud(content)} />}
    </article>
  );
}

function FirstFacts({ exampleKey, minutes }: { exampleKey: string; minutes: number }): JSX.Element {
  const words = useReadWords();
  const { shelf, goneThrough } = useScene();
  return (
    <div className={styles.side}>
      <p className={styles.small}>{words.feed.readsIn}</p>
      <p><strong>{words.minutes(minutes)}</strong></p>
      <p className={styles.small}>{words.feed.atApt}</p>
      <p><strong>{words.feed.goneThroughBy(goneThrough(exampleKey), shelf.plan.units.length)}</strong></p>
      <p className={styles.own}><UnitMark exampleKey={exampleKey} /></p>
    </div>
  );
}
