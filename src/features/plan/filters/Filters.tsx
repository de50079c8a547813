import * as React from 'react';
import { ActivityFilter } from '../../../domain';
import { Button, FilterMenu, ToggleButton, useFormats, useStrings } from '../../../ui';
import { useScene } from '../planScene';
import { Step } from '../view';
import { hasOwn } from './chips';
import { DueSpan } from './DueSpan';
import { filterKinds } from './filterOptions';
import styles from './Filters.module.scss';
import { SearchBox } from './SearchBox';

interface FiltersProps {
  filter: ActivityFilter;
  onFilter: (filter: ActivityFilter, step?: Step) => void;
  /** In a narrow column the menus wait behind a button. */
  open: boolean;
  onOpen: (open: boolean) => void;
}

/** Search, the menus, and “my activities”. */
export function Filters({ filter, onFilter, open, onOpen }: FiltersProps): JSX.Element {
  const strings = useStrings();
  const formats = useFormats();
  const scene = useScene();
  const { filters: words } = strings.plan;
  const kinds = React.useMemo(() => filterKinds(scene, filter, strings, formats), [scene, filter, strings, formats]);
  const own = React.useMemo(() => hasOwn(scene), [scene]);
  const limited = kinds.reduce((sum, kind) => sum + kind.selected.length, 0);

  const latest = React.useRef(filter);
  latest.current = filter;
  const search = React.useCallback((text: string) => onFilter({ ...latest.current, text }, 'typing'), [onFilter]);

  return (
    <div className={styles.filters} role="search" aria-label={words.label}>
      <SearchBox text={filter.text} onChange={search} />
      <div className={styles.menus} data-open={open}>
        {kinds.map(kind => (
          <FilterMenu
            key={kind.key}
            name={kind.name}
            value={kind.value}
            options={kind.options}
            selected={kind.selected}
            onChange={selected => onFilter(kind.choose(selected))}
          >
            {kind.key === 'due' && <DueSpan filter={filter} onFilter={onFilter} />}
          </FilterMenu>
        ))}
      </div>
      <span className={styles.narrowOnly}>
        <Button icon="filter" aria-expanded={open} onClick={() => onOpen(!open)}>{limited > 0 ? words.filterCount(limited) : words.filter}</Button>
      </span>
      {(scene.plan.archived.length > 0 || filter.archived) && (
        <span className={styles.toggle}>
          <ToggleButton pressed={filter.archived === true} onClick={() => onFilter({ ...filter, archived: !filter.archived })}>{words.archivedCount(formats.number(scene.plan.archived.length))}</ToggleButton>
        </span>
      )}
      {(own || filter.mine) && (
        <span className={styles.toggle}>
          <ToggleButton pressed={filter.mine} onClick={() => onFilter({ ...filter, mine: !filter.mine })}>{words.mine}</ToggleButton>
        </span>
      )}
    </div>
  );
}
