import { Clash } from './merge';
import { AddedRow } from './repositories';

/** A view of the plan with a name, for everyone: filters, grouping, sorting and columns as the address writes them. */
export interface NamedView {
  id: number;
  etag: string;
  clientKey: string;
  title: string;
  /** The `hp-…` parameters of the address. */
  query: string;
  /** Its place among the views, the lowest first. */
  order: number;
}

export type NewView = Pick<NamedView, 'clientKey' | 'title' | 'query' | 'order'>;
export type ViewChanges = Partial<Pick<NamedView, 'title' | 'query' | 'order'>>;

export type ViewOutcome =
  | { result: 'saved'; view: NamedView }
  /** Somebody else changed the same; nothing of the change is stored. */
  | { result: 'conflict'; fields: Clash<ViewChanges>[]; theirs: NamedView };

/** Keeps the named views. All read them, plan owners change them. Fails with PlanFailure. */
export interface ViewRepository {
  /** In their order. */
  all(): Promise<NamedView[]>;
  /** Adds a view. The same key again answers the one that is there. */
  add(view: NewView): Promise<AddedRow<NamedView>>;
  change(seen: NamedView, changes: ViewChanges): Promise<ViewOutcome>;
  /** Removes the version that was seen; 'conflict' when somebody has changed it since. One that is gone already is removed. */
  remove(seen: NamedView): Promise<void>;
}
