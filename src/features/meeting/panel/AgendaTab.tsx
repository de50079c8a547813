import * as React from 'react';
import { Button, MessageBox, useStrings } from '../../../ui';
import { LeadOutcome, unlessWorking } from '../lead/LeadBar';
import { Lead } from '../lead/useLead';
import { useMeetingScene } from '../scene';
import { OpenReport } from './ActivityCard';
import { PlannedAgenda } from './PlannedAgenda';
import { RunningAgenda } from './RunningAgenda';

export interface AgendaTabProps {
  lead: Lead;
  onOpen: OpenReport;
  /** Goes to where the agenda is made; undefined where that is not within reach. */
  onPrepare?: () => void;
  /** The record of a meeting that has ended, where it is not shown beside. */
  record?: JSX.Element;
}

/** The agenda before the meeting, where the meeting is during it, and its record after it. */
export function AgendaTab({ lead, onOpen, onPrepare, record }: AgendaTabProps): JSX.Element {
  const { meeting } = useMeetingScene();
  if (meeting?.state === 'ended') return <Ended lead={lead} record={record} />;
  if (meeting?.state === 'running') return <RunningAgenda meeting={meeting} lead={lead} onOpen={onOpen} />;
  return <PlannedAgenda meeting={meeting} lead={lead} onOpen={onOpen} onPrepare={onPrepare} />;
}

function Ended({ lead, record }: { lead: Lead; record?: JSX.Element }): JSX.Element {
  const { meeting: words } = useStrings();
  const { mayKeep } = useMeetingScene();
  const next = mayKeep && <Button aria-disabled={lead.working} onClick={unlessWorking(lead, lead.prepare)}>{words.next}</Button>;
  return <><MessageBox kind="success" heading={words.lead.ended} actions={next || undefined} /><LeadOutcome lead={lead} />{record}</>;
}
