import * as React from 'react';
import { Meeting } from '../../../domain';
import { Icon, VisuallyHidden, useFormats, useStrings } from '../../../ui';
import { LeadBar } from '../lead/LeadBar';
import { neighbours, notReached } from '../lead/leading';
import { Lead } from '../lead/useLead';
import { useMeetingScene } from '../scene';
import { ActivityCard, OpenReport } from './ActivityCard';
import { AgendaItems } from './AgendaItems';
import { WalkHead } from './FollowBox';
import styles from './Panel.module.scss';

interface RunningAgendaProps {
  meeting: Meeting;
  lead: Lead;
  onOpen: OpenReport;
}

/** What is at hand, what is to come, and what has been gone through. */
export function RunningAgenda({ meeting, lead, onOpen }: RunningAgendaProps): JSX.Element {
  const { meeting: { plan: words } } = useStrings();
  const formats = useFormats();
  const { items } = meeting.agenda;
  const toCome = notReached(meeting);
  const done = items.filter(item => item.activityId !== meeting.currentId && !toCome.includes(item));
  return (
    <>
      <LeadBar meeting={meeting} lead={lead} />
      <AtHand meeting={meeting} onOpen={onOpen} />
      {toCome.length > 0
        ? (
          <section aria-label={words.left}>
            <div className={styles.groupHead}><h3>{words.left}</h3><span>{formats.number(toCome.length)}</span></div>
            <AgendaItems items={toCome} onOpen={onOpen} />
          </section>
        )
        : <p className={styles.muted}>{words.walkedThrough}</p>}
      {done.length > 0 && (
        <details className={styles.more}>
          <summary className={styles.summary}><h3>{words.done} {formats.number(done.length)}</h3><span><Icon name="down" size="small" /></span></summary>
          <AgendaItems items={done} onOpen={onOpen} />
        </details>
      )}
    </>
  );
}

function AtHand({ meeting, onOpen }: { meeting: Meeting; onOpen: OpenReport }): JSX.Element | null {
  const { meeting: { walk, plan: words } } = useStrings();
  const formats = useFormats();
  const { plan } = useMeetingScene();
  const activity = plan.activities.find(({ id }) => id === meeting.currentId);
  if (!activity) return null;
  const { at } = neighbours(meeting);
  return (
    <section className={styles.box} aria-label={words.now}>
      <WalkHead meeting={meeting} />
      <VisuallyHidden role="status">{walk.now(formats.number(at + 1), formats.number(meeting.agenda.items.length), activity.title)}</VisuallyHidden>
      <ul><ActivityCard key={activity.id} activity={activity} onOpen={onOpen} /></ul>
    </section>
  );
}
