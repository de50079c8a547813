import * as React from 'react';
import { Activity } from '../../../domain';
import { Button, Icon, useFormats, useStrings } from '../../../ui';
import { useMeetingScene } from '../scene';
import { ActivityCard, OpenReport } from './ActivityCard';
import { MyActivities, quietDaysOf } from './mine';
import styles from './Panel.module.scss';

interface MineTabProps {
  mine: MyActivities;
  onOpen: OpenReport;
  onAll: () => void;
}

/** A person's own activities: what needs a report first, the others folded. */
export function MineTab({ mine: { needReport, others }, onOpen, onAll }: MineTabProps): JSX.Element {
  const { meeting: words } = useStrings();
  const formats = useFormats();
  const [unfolded, setUnfolded] = React.useState(false);
  const count = formats.number(others.length);
  if (needReport.length + others.length === 0) {
    return <Empty heading={words.empty.none} text={words.empty.noneText} action={<Button onClick={onAll}>{words.empty.showAll}</Button>} />;
  }
  if (needReport.length === 0 && !unfolded) return <AllReported count={others.length} onShow={() => setUnfolded(true)} />;
  return (
    <>
      {needReport.length > 0 && (
        <section aria-label={words.needsReport}>
          <div className={styles.groupHead}><h3>{words.needsReport}</h3><span>{words.activities(formats.number(needReport.length))}</span></div>
          <Cards ids={needReport} onOpen={onOpen} pressing />
        </section>
      )}
      {others.length > 0 && (
        <details className={styles.more} open={unfolded} onToggle={event => setUnfolded(event.currentTarget.open)}>
          <summary className={styles.summary}><h3>{words.others(count)}</h3><span>{words.inTime} <Icon name={unfolded ? 'up' : 'down'} size="small" /></span></summary>
          <Cards ids={others} onOpen={onOpen} />
        </details>
      )}
    </>
  );
}

function Cards({ ids, onOpen, pressing }: { ids: number[]; onOpen: OpenReport; pressing?: boolean }): JSX.Element {
  const { plan: { activities } } = useMeetingScene();
  const byId = React.useMemo(() => new Map(activities.map(activity => [activity.id, activity])), [activities]);
  const known = ids.map(id => byId.get(id)).filter((activity): activity is Activity => activity !== undefined);
  return <ul className={styles.cards}>{known.map(activity => <ActivityCard key={activity.id} activity={activity} onOpen={onOpen} pressing={pressing} />)}</ul>;
}

function AllReported({ count, onShow }: { count: number; onShow: () => void }): JSX.Element {
  const { meeting: { empty } } = useStrings();
  const formats = useFormats();
  const days = formats.days(quietDaysOf(useMeetingScene()));
  const number = formats.number(count);
  return <Empty heading={empty.heading} text={empty.text(number, days)} action={<Button onClick={onShow}>{empty.show(number)}</Button>} />;
}

function Empty({ heading, text, action }: { heading: string; text: string; action: JSX.Element }): JSX.Element {
  return <div className={styles.empty}><Icon name="done" /><h3>{heading}</h3><p>{text}</p>{action}</div>;
}
