import * as React from 'react';
import { Meeting, recordText } from '../../../domain';
import { FailureBox, Loading, MessageBox, WaitBar, useFormats, useStrings } from '../../../ui';
import { useMeetingScene } from '../scene';
import { Beside } from './Beside';
import { CopiedText } from './CopiedText';
import { Earlier } from './Earlier';
import { Figures } from './Figures';
import { Other } from './Other';
import styles from './Record.module.scss';
import { RecordHead } from './RecordHead';
import { RecordTable } from './RecordTable';
import { ToDo } from './ToDo';
import { recordWordsOf, unitOfIn } from './recordWords';
import { RecordWork, useRecord } from './useRecord';

/** After the meeting: what was gone through, old → new, and what is to be done; earlier meetings' records too. */
export function RecordView(): JSX.Element {
  const { meeting, meetings } = useMeetingScene();
  const { meetingRecord: words } = useStrings();
  const [opened, setOpened] = React.useState<number>();
  const newest = meeting && meeting.state !== 'planned' ? meeting : meetings.find(({ state }) => state !== 'planned');
  const shown = meetings.find(({ id }) => id === opened) ?? newest;
  if (!shown) return <div className={styles.view}><h2 className={styles.title}>{words.title}</h2><MessageBox kind="info" heading={words.notHeld} /></div>;
  return <MeetingRecordView key={shown.id} meeting={shown} onOpen={setOpened} />;
}

interface MeetingRecordViewProps {
  meeting: Meeting;
  onOpen: (meetingId: number | undefined) => void;
}

function MeetingRecordView({ meeting, onOpen }: MeetingRecordViewProps): JSX.Element {
  const work = useRecord(meeting);
  const page = React.useRef<HTMLDivElement>(null);
  const text = useText(work);
  return (
    <div ref={page} className={styles.view}>
      <RecordHead work={work} text={text} page={page} />
      <Body work={work} text={text} />
      <Earlier shown={meeting} onOpen={onOpen} />
    </div>
  );
}

function useText({ meeting, record }: RecordWork): string {
  const strings = useStrings();
  const formats = useFormats();
  const { plan, index } = useMeetingScene();
  return React.useMemo(() => (record ? recordText(meeting, record, recordWordsOf(strings, formats, unitOfIn(plan.activities, index, strings))) : ''),
    [meeting, record, strings, formats, plan, index]);
}

function Body({ work, text }: { work: RecordWork; text: string }): JSX.Element {
  const { meetingRecord: words } = useStrings();
  const { meeting, reports, record } = work;
  if (reports.state === 'failed') return <FailureBox error={reports.error} task="reading" onRetry={reports.reload} />;
  if (!record) return <><Loading label={words.loading} /><WaitBar /></>;
  return (
    <>
      {meeting.state === 'running' && <MessageBox kind="info" heading={words.running} />}
      <Figures figures={record.figures} />
      <RecordTable work={work} record={record} />
      <div className={styles.columns}>
        <div className={styles.stack}>
          <ToDo steps={record.steps} meeting={meeting} />
          <Other meeting={meeting} />
        </div>
        <Beside record={record} meeting={meeting} />
      </div>
      <CopiedText text={text} />
    </>
  );
}
