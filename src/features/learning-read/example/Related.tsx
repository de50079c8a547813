import * as React from 'react';
import { Activity, hasEnded, statuses } from '../../../domain';
import { relatedActivities } from '../../../domain/learning';
import { Loading, StatusMark, useFormats } from '../../../ui';
import { useScene } from '../readScene';
import { useReadWords } from '../words';
import styles from './Rail.module.scss';

/** So many stand here; all of them stand in the plan. */
const most = 5;

/** Those that stand here have not ended; the plan shows the same ones. */
const goingOn = statuses.filter(status => !hasEnded({ status })).map((status): [string, string] => ['hp-status', status]);

/** What the plan does on the example's themes, as ways into the plan. Without a page of the plan they have no link. */
export function Related({ themes }: { themes: readonly string[] }): JSX.Element {
  const { page } = useReadWords();
  const { shelf: { plan, planWhole }, linkToPlan } = useScene();
  const activities = React.useMemo(() => relatedActivities(plan.activities, themes), [plan, themes]);
  const all = linkToPlan([...themes.map((key): [string, string] => ['hp-theme', key]), ...goingOn]);
  return (
    <section aria-labelledby="le-related">
      <h3 id="le-related">{page.related}</h3>
      {!planWhole && activities.length === 0 && <Loading label={page.loadingRelated} />}
      {planWhole && activities.length === 0 && <p className={styles.small}>{page.noRelated}</p>}
      <ul>{activities.slice(0, most).map(activity => <RelatedActivity key={activity.id} activity={activity} link={linkToPlan([['hp-activity', String(activity.id)]])} />)}</ul>
      {all && planWhole && (activities.length > most || activities.length === 0) && (
        <p><a href={all}>{activities.length > most ? page.showAllRelated(activities.length) : page.showInPlan}</a></p>
      )}
    </section>
  );
}

function RelatedActivity({ activity, link }: { activity: Activity; link: string | undefined }): JSX.Element {
  const formats = useFormats();
  const { shelf: { plan: { units } } } = useScene();
  const unit = units.find(({ id }) => id === activity.unitId);
  return (
    <li>
      {link ? <a href={link}>{activity.title}</a> : activity.title}
      <span className={styles.small}><StatusMark status={activity.status} /> {[activity.percent > 0 && formats.percent(activity.percent), unit?.code].filter(Boolean).join(' · ')}</span>
    </li>
  );
}
