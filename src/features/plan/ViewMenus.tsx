import * as React from 'react';
import { ViewRepository } from '../../lists';
import { useStrings } from '../../ui';
import type { ColumnsMenuProps } from './columns';
import { LazyMenu, MenuStart } from './LazyMenu';
import { useScene } from './planScene';
import { mayKeepViews } from './rights';
import { PlanViewState } from './view';
import type { ViewsMenuProps } from './views';

const loadViews = async (): Promise<React.ComponentType<ViewsMenuProps & MenuStart>> =>
  (await import(/* webpackChunkName: 'handlingsplan-views' */ './views')).ViewsMenu;
const loadColumns = async (): Promise<React.ComponentType<ColumnsMenuProps & MenuStart>> =>
  (await import(/* webpackChunkName: 'handlingsplan-columns' */ './columns')).ColumnsMenu;

interface ViewMenusProps extends Pick<PlanViewState, 'view' | 'change'> {
  /** Where named views are kept; without it there are none. */
  views: ViewRepository | undefined;
}

/** Named views and columns. Their code comes when they are pressed; that of the views at once when the address names one. */
export function ViewMenus({ view, change, views }: ViewMenusProps): JSX.Element {
  const { plan: { filters: words } } = useStrings();
  const { plan, whole } = useScene();
  return (
    <>
      {views && (
        <LazyMenu
          label={words.views} icon="document" load={loadViews} wanted={whole && view.named !== undefined}
          props={{ repository: views, view, change, mayKeep: mayKeepViews(plan) }}
        />
      )}
      <LazyMenu label={words.columns} icon="table" load={loadColumns} props={{ shown: view.columns, onColumns: columns => change({ columns }) }} />
    </>
  );
}
