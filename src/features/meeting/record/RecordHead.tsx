import * as React from 'react';
import { Person, rolesOf } from '../../../domain';
import { Button, useCopy, useFormats, useStrings } from '../../../ui';
import { printOnly } from '../../../ui/printOnly';
import { useMeetingScene } from '../scene';
import styles from './Record.module.scss';
import { dayOf, timesOf } from './recordWords';
import { RecordWork } from './useRecord';

interface RecordHeadProps {
  work: RecordWork;
  /** The record as text. */
  text: string;
  /** What is printed. */
  page: React.RefObject<HTMLElement>;
}

/** Which meeting it was, who led it and who reported, and what can be taken from it. */
export function RecordHead({ work: { meeting, reports, record }, text, page }: RecordHeadProps): JSX.Element {
  const strings = useStrings();
  const formats = useFormats();
  const { plan } = useMeetingScene();
  const { meetingRecord: words, common } = strings;
  const day = dayOf(meeting);
  const chair = (person: Person): string => [person.name, ...rolesOf(plan.roles, person).map(({ code }) => code)].join(', ');
  const reporters = reports.state === 'ready' ? Array.from(new Set(reports.value.map(({ by }) => by.name))) : [];
  return (
    <div className={styles.head}>
      <div className={styles.headText}>
        <h2 className={styles.title}>{words.title}</h2>
        <p className={styles.when}>{words.when(meeting.title, formats.weekday(day), formats.longDate(day), timesOf(meeting, strings, formats))}</p>
        <p>
          {meeting.chairs.length > 0 && `${words.led(common.list(meeting.chairs.map(chair)))} `}
          {reporters.length > 0 && words.reported(common.list(reporters))}
        </p>
      </div>
      {record && (
        <div className={styles.commands}>
          <Copy text={text} />
          <Button icon="print" onClick={() => { if (page.current) printOnly(page.current); }}>{words.print}</Button>
          <CopyLink />
        </div>
      )}
    </div>
  );
}

function Copy({ text }: { text: string }): JSX.Element {
  const { meetingRecord: words } = useStrings();
  const { state, copy } = useCopy();
  return (
    <>
      <Button icon="copy" onClick={() => copy(text)}>{words.copy}</Button>
      <span className={styles.told} role="status">{state === 'copied' ? words.copied : state === 'refused' ? words.copyRefused : ''}</span>
    </>
  );
}

/** Copies an address that opens this tab; where the browser refuses, the address stands there to be taken. */
function CopyLink(): JSX.Element {
  const { meetingRecord: words } = useStrings();
  const { ownLink } = useMeetingScene();
  const { state, copy } = useCopy();
  const address = ownLink();
  return (
    <>
      <Button icon="link" onClick={() => copy(address)}>{words.link}</Button>
      <span className={styles.told} role="status">{state === 'copied' ? words.linkCopied : state === 'refused' ? `${words.linkRefused} ${address}` : ''}</span>
    </>
  );
}
