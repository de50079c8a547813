import * as React from 'react';
import { Meeting } from '../../../domain';
import { MessageBox, useStrings } from '../../../ui';
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
  if (meeting?.state === 'ended') return <Ended meeting={meeting} record={record} />;
  if (meeting?.state === 'running') return <RunningAgenda meeting={meeting} lead={lead} onOpen={onOpen} />;
  return <PlannedAgenda meeting={meeting} lead={lead} onOpen={onOpen} onPrepare={onPrepare} />;
}

function Ended({ record }: { meeting: Meeting; record?: JSX.Element }): JSX.Element {
  const { meeting: words } = useStrings();
  return <><MessageBox kind="success" heading={words.lead.ended} />{record}</>;
}
