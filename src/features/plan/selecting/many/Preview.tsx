import * as React from 'react';
import { ManyPreview, Unchanged } from '../../../../domain/manyChanges';
import { CommentReason } from '../../../../domain';
import { VisuallyHidden, Icon } from '../../../../ui';
import styles from './Many.module.scss';
import type { ToWrite } from './useMany';
import { Written, valueText, withFields } from './valueText';

/** So many rows are written out; the rest is counted. */
const longest = 200;

/** What becomes of each row: old → new, and which rows stay as they are, and why. */
export function Preview({ rows, written }: { rows: ManyPreview[]; written: Written }): JSX.Element {
  const { words, formats } = written;
  const changed = rows.filter((row): row is ToWrite => row.result === 'change' || row.result === 'report');
  const staying = rows.filter((row): row is Exclude<ManyPreview, ToWrite> => row.result === 'unchanged' || row.result === 'commentNeeded');
  return (
    <section aria-labelledby="hp-many-preview">
      <h3 id="hp-many-preview" className={styles.part}>{words.preview}</h3>
      <p role="status" className={styles.sum}>
        {words.changes(formats.number(changed.length))}{staying.length > 0 && `, ${words.stays(formats.number(staying.length))}`}
      </p>
      <ul className={styles.rows}>
        {changed.slice(0, longest).map(row => <li key={row.activity.id}><strong>{row.activity.title}</strong><OldAndNew row={row} written={written} /></li>)}
        {changed.length > longest && <li>{words.more(formats.number(changed.length - longest))}</li>}
      </ul>
      {staying.length > 0 && (
        <>
          <h4 className={styles.part}>{words.stays(formats.number(staying.length))}</h4>
          <ul className={styles.rows}>
            {staying.slice(0, longest).map(({ activity, why }) => <li key={activity.id}><strong>{activity.title}</strong><Reason why={why} written={written} /></li>)}
            {staying.length > longest && <li>{words.more(formats.number(staying.length - longest))}</li>}
          </ul>
        </>
      )}
    </section>
  );
}

function Reason({ why, written: { words } }: { why: Unchanged | CommentReason; written: Written }): JSX.Element {
  const asks = why === 'paused' || why === 'cancelled' || why === 'closedLate';
  return <span className={asks ? styles.asks : styles.hint}>{asks && <Icon name="warning" size="small" />} {words.why[why]}</span>;
}

/** The row's old value and its new one. */
export function OldAndNew({ row, written }: { row: ToWrite; written: Written }): JSX.Element {
  const { words } = written;
  const fields = row.result === 'change' ? row.changes : { status: row.draft.status };
  const names = Object.keys(fields);
  return (
    <span className={styles.change}>
      <VisuallyHidden>{words.was} </VisuallyHidden><del>{valueText(row.activity, names, written)}</del>{' '}
      <span aria-hidden="true"><Icon name="arrow" size="small" /></span><VisuallyHidden>{words.becomes}</VisuallyHidden>{' '}
      <ins>{valueText(withFields(row.activity, fields), names, written)}</ins>
    </span>
  );
}
