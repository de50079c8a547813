import * as React from 'react';
import { ActivityFilter, Signal, noFilter } from '../../../domain';
import { LinkButton, SegmentedSwitch, VisuallyHidden, classNames, useFormats, useStrings } from '../../../ui';
import { useScene } from '../planScene';
import { PlanFigures } from './figures';
import { Split, SplitRow, splitPlan, splits } from './split';
import { StandingBar } from './StandingBar';
import { filterOf } from './standingFilter';
import styles from './StandingTable.module.scss';

/** More rows than this wait behind a button. */
const rowsAtFirst = 8;

interface StandingTableProps {
  figures: PlanFigures;
  /** A row or one of its numbers was chosen: show its activities. */
  onFilter: (filter: ActivityFilter) => void;
}

/** How it stands per unit, area or responsible role. In a narrow column: one bar, and the rows on request. */
export function StandingTable({ figures, onFilter }: StandingTableProps): JSX.Element {
  const strings = useStrings();
  const formats = useFormats();
  const scene = useScene();
  const [split, setSplit] = React.useState<Split>('unit');
  const [open, setOpen] = React.useState(false);
  const [all, setAll] = React.useState(false);
  const rows = React.useMemo(() => splitPlan(split, figures, scene, strings), [split, figures, scene, strings]);
  const shown = all ? rows : rows.slice(0, rowsAtFirst);
  const { summary: words } = strings.plan;
  const heading = (text: string): string => (scene.whole ? text : words.soFar(text));

  return (
    <div>
      <div className={styles.head}>
        <h3><span className={styles.wideOnly}>{heading(words.by[split])}</span><span className={styles.narrowOnly}>{heading(open ? words.by[split] : words.whole)}</span></h3>
        <span className={styles.narrowOnly}><LinkButton aria-expanded={open} onClick={() => setOpen(!open)}>{open ? words.hideSplit : words.showSplit}</LinkButton></span>
        <span className={styles.switch} data-open={open}>
          <SegmentedSwitch label={words.splitLabel} choices={splits.map(key => ({ key, text: words.split[key] }))} chosen={split} onChoose={setSplit} />
        </span>
      </div>
      {!open && <div className={styles.narrowOnly}><StandingBar summary={figures.whole} title={words.whole} filter={noFilter} onFilter={onFilter} /></div>}
      <table className={styles.table} data-open={open} role="table" aria-label={words.by[split]}>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader"><VisuallyHidden>{words.split[split]}</VisuallyHidden></th>
            <th scope="col" role="columnheader"><VisuallyHidden>{words.statusColumn}</VisuallyHidden></th>
            <th scope="col" role="columnheader" className={styles.count}>{words.needsHelpColumn}</th>
            <th scope="col" role="columnheader" className={styles.count}>{words.quietColumn}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">{shown.map(row => <StandingRow key={row.key} row={row} onFilter={onFilter} />)}</tbody>
      </table>
      {rows.length > rowsAtFirst && (
        <span className={styles.switch} data-open={open}>
          <LinkButton aria-expanded={all} onClick={() => setAll(!all)}>{all ? words.fewerRows : words.moreRows(formats.number(rows.length - rowsAtFirst))}</LinkButton>
        </span>
      )}
      {split === 'role' && <p className={styles.hint}>{words.severalRoles}</p>}
    </div>
  );
}

const StandingRow = React.memo(function StandingRow({ row, onFilter }: { row: SplitRow; onFilter: (filter: ActivityFilter) => void }): JSX.Element {
  const { plan } = useStrings();
  const formats = useFormats();
  const { title, fullTitle = title, filter, summary } = row;
  const total = formats.number(summary.total);
  const show = (signal: Signal) => filter && (() => onFilter(filterOf(filter, signal)));
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <span className={styles.name}>
          {filter
            ? (
              <button type="button" className={styles.nameButton} title={fullTitle} aria-label={`${plan.summary.showRow(fullTitle)} ${total}`} onClick={() => onFilter(filter)}>
                <span className={styles.nameText}>{title}</span> <span className={styles.total}>{total}</span>
              </button>
            )
            : <span className={styles.plainName}>{title} <span className={styles.total}>{total}</span></span>}
        </span>
      </th>
      <td role="cell"><StandingBar summary={summary} title={fullTitle} filter={filter} onFilter={onFilter} /></td>
      <Count label={plan.summary.needsHelpColumn} of={fullTitle} value={summary.signal.needsHelp} onChoose={show('needsHelp')} />
      <Count label={plan.summary.quietColumn} of={fullTitle} value={summary.signal.quiet} onChoose={show('quiet')} />
    </tr>
  );
});

interface CountProps {
  label: string;
  /** Whose number it is. */
  of: string;
  value: number;
  onChoose?: () => void;
}

function Count({ label, of, value, onChoose }: CountProps): JSX.Element {
  const formats = useFormats();
  const text = value === 0 ? '–' : formats.number(value);
  return (
    <td role="cell" data-label={label} className={classNames(styles.count, value === 0 && styles.zero)}>
      {value > 0 && onChoose ? <button type="button" className={styles.countButton} aria-label={`${of}, ${label}: ${text}`} onClick={onChoose}>{text}</button> : text}
    </td>
  );
}
