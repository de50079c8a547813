import * as React from 'react';
import { Activity } from '../../../domain';
import { Selection, nothingSelected, selectTo, setAll, toggle } from './selection';

/** Marking rows, while somebody does: what is marked, and how to mark. */
export interface Selecting {
  ids: ReadonlySet<number>;
  /** The rows of the table, in its order. */
  order: readonly Activity[];
  /** Marks a row or takes its mark away. */
  toggle: (id: number) => void;
  /** Marks all rows from the last one marked to this one. */
  selectTo: (id: number) => void;
  setAll: (ids: readonly number[], marked: boolean) => void;
}

const SelectingContext = React.createContext<Selecting | undefined>(undefined);
export const SelectingProvider = SelectingContext.Provider;

/** Marking, for the boxes in the table; undefined while nobody marks. */
export function useMarks(): Selecting | undefined {
  return React.useContext(SelectingContext);
}

export interface SelectingState {
  selecting: Selecting | undefined;
  begin: () => void;
  end: () => void;
}

/** Whether the reader marks rows, and which. Marks stay when the view changes. */
export function useSelecting(order: readonly Activity[]): SelectingState {
  const [selection, setSelection] = React.useState<Selection>();
  const rows = React.useRef(order);
  rows.current = order;
  const acts = React.useMemo(() => {
    const act = (make: (before: Selection) => Selection): void => setSelection(before => before && make(before));
    return {
      toggle: (id: number) => act(before => toggle(before, id)),
      selectTo: (id: number) => act(before => selectTo(before, id, rows.current.map(row => row.id))),
      setAll: (ids: readonly number[], marked: boolean) => act(before => setAll(before, ids, marked))
    };
  }, []);
  const ids = selection?.ids;
  const selecting = React.useMemo(() => ids && { ids, order, ...acts }, [ids, order, acts]);
  const begin = React.useCallback(() => setSelection(before => before ?? nothingSelected), []);
  const end = React.useCallback(() => setSelection(undefined), []);
  return { selecting, begin, end };
}
