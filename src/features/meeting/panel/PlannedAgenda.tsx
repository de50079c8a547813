import * as React from 'react';
import { Meeting, firstAgenda, localDateOf, plannedMinutes } from '../../../domain';
import { Button, useFormats, useStrings } from '../../../ui';
import { LeadOutcome, unlessWorking } from '../lead/LeadBar';
import { agendaNow } from '../lead/leading';
import { useMeetingScene } from '../scene';
import { AgendaItems } from './AgendaItems';
import type { AgendaTabProps } from './AgendaTab';
import styles from './Panel.module.scss';

interface PlannedAgendaProps extends Pick<AgendaTabProps, 'lead' | 'onOpen' | 'onPrepare'> {
  /** Undefined while nobody has prepared one. */
  meeting?: Meeting;
}

/** What the meeting will go through, made or proposed, and the button that begins it. */
export function PlannedAgenda({ meeting, lead, onOpen, onPrepare }: PlannedAgendaProps): JSX.Element {
  const { meeting: words } = useStrings();
  const scene = useMeetingScene();
  const agenda = agendaNow(scene, meeting?.agenda ?? firstAgenda);
  const made = meeting !== undefined && meeting.agenda.items.length > 0;
  return (
    <>
      {meeting && <When meeting={meeting} />}
      {!made && <div><h3>{words.plan.none}</h3><p className={styles.muted}>{agenda.items.length > 0 ? words.plan.noneText : words.plan.nothing}</p></div>}
      {scene.mayKeep && (
        <div className={styles.row}>
          <Button kind="primary" aria-disabled={lead.working} onClick={unlessWorking(lead, lead.start)}>{lead.working ? words.lead.working : words.lead.start}</Button>
          {onPrepare && <Button onClick={onPrepare}>{words.plan.change}</Button>}
        </div>
      )}
      <LeadOutcome lead={lead} />
      {agenda.items.length > 0 && <Total items={agenda.items} />}
      <AgendaItems items={agenda.items} from={1} onOpen={onOpen} />
    </>
  );
}

function When({ meeting: { title, startsAt } }: { meeting: Meeting }): JSX.Element {
  const { meeting: words } = useStrings();
  const formats = useFormats();
  return <div><h3>{title}</h3><p className={styles.muted}>{words.plan.planned(formats.date(localDateOf(startsAt)), formats.time(startsAt))}</p></div>;
}

function Total({ items }: { items: Meeting['agenda']['items'] }): JSX.Element {
  const { meeting: words } = useStrings();
  const formats = useFormats();
  return <div className={styles.groupHead}><h3>{words.agenda}</h3><span>{words.plan.total(formats.number(items.length), formats.number(plannedMinutes(items)))}</span></div>;
}
