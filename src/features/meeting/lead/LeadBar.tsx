import * as React from 'react';
import { Meeting } from '../../../domain';
import { Button, FailureBox, MessageBox, useFormats, useStrings } from '../../../ui';
import { useMeetingScene } from '../scene';
import styles from './LeadBar.module.scss';
import { neighbours, notReached } from './leading';
import { Lead } from './useLead';

/** Who leads, and the chair's steps. Anybody who may keep meetings can take over. */
export function LeadBar({ meeting, lead }: { meeting: Meeting; lead: Lead }): JSX.Element {
  const { meeting: { lead: words } } = useStrings();
  const { plan, mayKeep } = useMeetingScene();
  const chair = meeting.chairs[0];
  const mine = chair?.id === plan.user.id;
  return (
    <section className={styles.bar} aria-label={words.label}>
      <div className={styles.who}>
        <span>{mine ? words.youLead : chair ? words.leads(chair.name) : words.nobody}</span>
        {mayKeep && !mine && <Button aria-disabled={lead.working} onClick={unlessWorking(lead, lead.takeOver)}>{words.takeOver}</Button>}
      </div>
      {mayKeep && mine && <Steps meeting={meeting} lead={lead} />}
      <LeadOutcome lead={lead} />
    </section>
  );
}

function Steps({ meeting, lead }: { meeting: Meeting; lead: Lead }): JSX.Element {
  const { meeting: { lead: words } } = useStrings();
  const [ending, setEnding] = React.useState(false);
  const { before, after } = neighbours(meeting);
  const step = (to: typeof before): (() => void) => unlessWorking(lead, () => { if (to) void lead.step(to.activityId); });
  if (ending) return <AskEnd meeting={meeting} lead={lead} onStay={() => setEnding(false)} />;
  return (
    <div className={styles.steps}>
      <Button icon="left" aria-disabled={lead.working || !before} onClick={step(before)}>{words.previous}</Button>
      <Button kind={after ? 'primary' : 'standard'} aria-disabled={lead.working || !after} onClick={step(after)}>{words.next}</Button>
      <Button kind={after ? 'quiet' : 'primary'} onClick={() => setEnding(true)}>{words.end}</Button>
    </div>
  );
}

/** Ending is for all and for good: it says what has not been gone through, and asks. */
function AskEnd({ meeting, lead, onStay }: { meeting: Meeting; lead: Lead; onStay: () => void }): JSX.Element {
  const { meeting: { lead: words } } = useStrings();
  const formats = useFormats();
  const first = React.useRef<HTMLButtonElement>(null);
  React.useEffect(() => first.current?.focus(), []);
  return (
    <div role="group" aria-label={words.endAsk}>
      <p><strong>{words.endAsk}</strong> {words.endHint(formats.number(notReached(meeting).length))}</p>
      <div className={styles.steps}>
        <Button ref={first} kind="primary" aria-disabled={lead.working} onClick={unlessWorking(lead, lead.end)}>{lead.working ? words.working : words.end}</Button>
        <Button onClick={onStay}>{words.endNo}</Button>
      </div>
    </div>
  );
}

/** Who was faster, or why a step is not stored. */
export function LeadOutcome({ lead: { faster, error } }: { lead: Lead }): JSX.Element | null {
  const { meeting: words } = useStrings();
  if (faster) return <MessageBox kind="info" heading={words.faster[faster.what](faster.name)} />;
  return error === undefined ? null : <FailureBox error={error} task="writing" />;
}

export function unlessWorking({ working }: Pick<Lead, 'working'>, act: () => unknown): () => void {
  return () => { if (!working) void act(); };
}
