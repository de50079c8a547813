import * as React from 'react';
import { ActivityFilter, Grouping, Sorting, groupings, noFilter, sortColumns } from '../../../domain';
import { Button, FilterMenu, Icon, LinkButton, useCopy, useFormats, useStrings } from '../../../ui';
import { useScene } from '../planScene';
import { PlanView } from '../view';
import { chipsFor } from './chips';
import styles from './Filters.module.scss';
import { firstSorting } from './firstSorting';

interface ResultLineProps {
  view: PlanView;
  shown: number;
  open: boolean;
  link: () => string;
  onFilter: (filter: ActivityFilter) => void;
  onGrouping: (grouping: Grouping) => void;
  onSorting: (sorting: Sorting) => void;
  /** More menus about the view. */
  children?: React.ReactNode;
}

/** “Visar 12 av 37”, the limits as chips, and what can be done with the view. */
export function ResultLine({ view, shown, open, link, onFilter, onGrouping, onSorting, children }: ResultLineProps): JSX.Element {
  const strings = useStrings();
  const formats = useFormats();
  const scene = useScene();
  const { filters: words, table } = strings.plan;
  const chips = React.useMemo(() => chipsFor(view.filter, scene, strings, formats), [view.filter, scene, strings, formats]);
  const all = formats.number(scene.plan.activities.length);
  const total = view.filter.archived ? formats.number(scene.plan.archived.length) : all;
  const counted = view.filter.archived ? words.showingArchived : scene.whole ? words.showing : words.showingSoFar;

  return (
    <div className={styles.result}>
      <span className={styles.count} role="status">{counted(formats.number(shown), total)}</span>
      {chips.map(chip => (
        <span key={chip.key} className={styles.chip}>
          {chip.text}
          <button type="button" aria-label={words.remove(chip.text)} onClick={() => onFilter(chip.without)}><Icon name="close" size="small" /></button>
        </span>
      ))}
      {chips.length > 0 && <LinkButton onClick={() => onFilter(noFilter)}>{words.showAll(all)}</LinkButton>}
      <span className={styles.commands} data-open={open}>
        <FilterMenu
          single quiet name={words.grouping} value={words.groupings[view.grouping]} selected={[view.grouping]}
          options={groupings.map(key => ({ key, text: words.groupings[key] }))}
          onChange={([key]) => onGrouping(groupings.find(grouping => grouping === key) ?? view.grouping)}
        />
        <span className={styles.narrowOnly}>
          <FilterMenu
            single quiet name={words.sorting} value={table.columns[view.sorting.column]} selected={[view.sorting.column]}
            options={sortColumns.map(key => ({ key, text: table.columns[key] }))}
            onChange={([key]) => onSorting(firstSorting(sortColumns.find(column => column === key) ?? view.sorting.column))}
          />
        </span>
        {children}
        <CopyLink link={link} />
      </span>
    </div>
  );
}

function CopyLink({ link }: { link: () => string }): JSX.Element {
  const { plan } = useStrings();
  const { state, copy } = useCopy();
  return (
    <>
      <Button kind="quiet" icon="link" onClick={() => copy(link())}>{plan.filters.copyLink}</Button>
      <span role="status" className={styles.copied}>{state === 'copied' ? plan.filters.copied : state === 'refused' ? plan.filters.copyRefused : ''}</span>
    </>
  );
}
