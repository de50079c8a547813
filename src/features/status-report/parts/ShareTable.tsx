import * as React from 'react';
import { Summary } from '../../../domain';
import { FrozenShare, nobodyKey, otherKey } from '../../../domain/statusReport';
import { ReportWords } from '../../../loc/statusReport';
import { LinkButton, useFormats, useStrings } from '../../../ui';
import { useReportWords } from '../words';
import styles from './Parts.module.scss';

type Split = keyof ReportWords['by'];

const columns = ['total', 'done', 'ongoing', 'notStarted', 'late', 'rest', 'needsHelp', 'quiet'] as const;

const valueOf: Record<(typeof columns)[number], (figures: Summary) => number> = {
  total: ({ total }) => total,
  done: ({ standing }) => standing.done,
  ongoing: ({ standing }) => standing.ongoing,
  notStarted: ({ standing }) => standing.notStarted,
  late: ({ standing }) => standing.late,
  rest: ({ standing }) => standing.paused + standing.cancelled,
  needsHelp: ({ signal }) => signal.needsHelp,
  quiet: ({ signal }) => signal.quiet
};

/** Rows before “Visa fler”. */
const rowsAtFirst = 12;

interface ShareTableProps {
  split: Split;
  shares: FrozenShare[];
}

/** The figures of every area, unit or role, as a table of numbers. */
export function ShareTable({ split, shares }: ShareTableProps): JSX.Element | null {
  const words = useReportWords();
  const formats = useFormats();
  const [all, setAll] = React.useState(false);
  const nameOf = useShareName();
  const heading = React.useRef(`hp-share-${split}`).current;
  if (shares.length === 0) return null;
  const shown = all ? shares : shares.slice(0, rowsAtFirst);
  return (
    <section className={styles.shares} aria-labelledby={heading}>
      <h3 id={heading}>{words.by[split]}</h3>
      <table role="table" aria-labelledby={heading} className={styles.shareTable}>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">{words.columns[split]}</th>
            {columns.map(column => <th key={column} role="columnheader" scope="col" className={styles.count}>{words.columns[column]}</th>)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {shown.map(share => (
            <tr key={share.key} role="row">
              <th role="rowheader" scope="row">{nameOf(share, split)}</th>
              {columns.map(column => <Count key={column} label={words.columns[column]} value={valueOf[column](share.figures)} />)}
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < shares.length && <LinkButton onClick={() => setAll(true)}>{words.report.moreRows(formats.number(shares.length - shown.length))}</LinkButton>}
      {split === 'role' && <p className={styles.hint}>{words.severalRoles}</p>}
    </section>
  );
}

function Count({ label, value }: { label: string; value: number }): JSX.Element {
  const formats = useFormats();
  return <td role="cell" data-label={label} className={value === 0 ? styles.zero : styles.count}>{value === 0 ? '–' : formats.number(value)}</td>;
}

/** A share's name; those that the registers do not name have their own words. */
function useShareName(): (share: FrozenShare, split: Split) => string {
  const words = useReportWords();
  const { common } = useStrings();
  return ({ key, title }, split) => {
    if (key === otherKey) return words.noRole;
    if (key === nobodyKey) return words.nobody;
    if (split === 'unit' && !key) return common.wholeMunicipality;
    if (split === 'role' && title && title !== key) return `${key}, ${title}`;
    return title || key;
  };
}
