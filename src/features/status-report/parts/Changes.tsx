import * as React from 'react';
import { FrozenActivity, MovedDue, ReportChange, ReportChanges, reportChanges } from '../../../domain/statusReport';
import { Signal, Standing } from '../../../domain';
import { LinkButton, StandingIcon, VisuallyHidden, useFormats } from '../../../ui';
import { useReportWords } from '../words';
import { ActivityLink } from './ActivityTable';
import styles from './Parts.module.scss';

const markOf: Record<ReportChange, Signal | Standing> = {
  becameDone: 'done', newlyLate: 'late', noLongerLate: 'goingWell', newlyNeedsHelp: 'needsHelp', movedDue: 'quiet', added: 'notStarted', gone: 'cancelled'
};

/** Rows of one kind that are shown at a time. */
const pageSize = 10;

interface ChangesProps {
  changes: ReportChanges;
  /** Said when nothing has changed. */
  nothing: string;
}

/** What has happened, by kind: how many, and which. */
export function Changes({ changes, nothing }: ChangesProps): JSX.Element {
  const kinds = reportChanges.filter(kind => changes[kind].length > 0);
  if (kinds.length === 0) return <p className={styles.muted}>{nothing}</p>;
  return <ul className={styles.changes}>{kinds.map(kind => <Kind key={kind} kind={kind} changes={changes} />)}</ul>;
}

function Kind({ kind, changes }: { kind: ReportChange; changes: ReportChanges }): JSX.Element {
  const { compare: words } = useReportWords();
  const formats = useFormats();
  const [wanted, setWanted] = React.useState(pageSize);
  const entries: (FrozenActivity | MovedDue)[] = changes[kind];
  const left = entries.length - wanted;
  return (
    <li>
      <p className={styles.kind}><StandingIcon standing={markOf[kind]} />{words.changes[kind]} <strong>{formats.number(entries.length)}</strong></p>
      <ul className={styles.which}>
        {entries.slice(0, wanted).map(entry => ('row' in entry
          ? <li key={entry.row.id}><ActivityLink row={entry.row} /> <Moved due={entry} /></li>
          : <li key={entry.id}>{kind === 'gone' ? entry.title : <ActivityLink row={entry} />}</li>))}
      </ul>
      {left > 0 && <LinkButton onClick={() => setWanted(entries.length)}>{words.more(formats.number(left))}</LinkButton>}
    </li>
  );
}

function Moved({ due: { from, to } }: { due: MovedDue }): JSX.Element {
  const { compare, report } = useReportWords();
  const formats = useFormats();
  const day = (date: string | undefined): string => (date ? formats.date(date) : report.noDue);
  return (
    <span className={styles.moved}>
      <VisuallyHidden>{compare.from} </VisuallyHidden>{day(from)} <span aria-hidden="true">→</span><VisuallyHidden> {compare.to} </VisuallyHidden> {day(to)}
    </span>
  );
}
