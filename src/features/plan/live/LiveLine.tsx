import * as React from 'react';
import { daysBetween, localDateOf } from '../../../domain';
import { describeMoment } from '../../../loc';
import { LinkButton, VisuallyHidden, classNames, useFormats, useStrings, useWaits } from '../../../ui';
import { useScene } from '../planScene';
import styles from './LiveLine.module.scss';
import { hasNews } from './news';
import { LivePlan } from './useLivePlan';

interface LiveLineProps {
  live: LivePlan;
  reloading: boolean;
}

/** How old what is shown is, what others have changed meanwhile, and the way to the latest. Quiet, and always in sight. */
export function LiveLine({ live, reloading }: LiveLineProps): JSX.Element {
  const { common, plan: { live: words } } = useStrings();
  const { whole, news, failure, plan } = live;
  const moment = useMoment();
  const { wait } = useWaits();
  const shown = whole && hasNews(news);
  const failed = failure !== undefined && !reloading;
  const busy = !whole || reloading;
  return (
    <div className={classNames(styles.line, (shown || failed || !whole) && styles.loud, wait && styles.below)}>
      <span className={styles.news}>
        <span role="status">{shown && <NewsText live={live} />}</span>
        {shown && <LinkButton title={words.showHint} onClick={live.settle}>{words.show}</LinkButton>}
      </span>
      <span className={styles.age}>
        <span role="status">
          <StateText live={live} reloading={reloading} />
          {!busy && !failed && <VisuallyHidden>{words.fetched(moment(plan.fetchedAt))}</VisuallyHidden>}
        </span>
        {!busy && !failed && <span>{words.fetched(moment(live.checkedAt))}</span>}
        {failed && <LinkButton onClick={live.retry}>{common.tryAgain}</LinkButton>}
        {!busy && !failed && <LinkButton onClick={live.renew}>{words.reload}</LinkButton>}
      </span>
    </div>
  );
}

/** Moments as “i dag 08.14”. */
function useMoment(): (moment: string) => string {
  const formats = useFormats();
  const { today } = useScene();
  return moment => describeMoment(moment, formats, daysBetween(localDateOf(moment), today));
}

function NewsText({ live: { news, baseWhole } }: { live: LivePlan }): JSX.Element {
  const { plan: { live: words } } = useStrings();
  const { number } = useFormats();
  return <>{baseWhole ? words.news(number(news.changed.size), number(news.added.size), number(news.removed.size)) : words.restRead(number(news.added.size))}</>;
}

/** What is going on, or why the latest is not known. */
function StateText({ live: { whole, failure, checkedAt, plan }, reloading }: LiveLineProps): JSX.Element | null {
  const { plan: { live: words } } = useStrings();
  const formats = useFormats();
  const moment = useMoment();
  if (!whole) return reloading ? <>{words.readingRest(formats.number(plan.activities.length))}</> : null;
  if (reloading) return <>{words.fetching}</>;
  return failure === undefined ? null : <>{words.notAsked(moment(checkedAt))}</>;
}
