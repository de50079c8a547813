import * as React from 'react';
import { SiteFinder } from '../../lists';
import type { SitePickerProps } from '../plan-site';
import { Chunk } from '../../ui';

/** Where the plan is looked for when that is not the page's own site, and the way to another place. */
export interface PlanPlace {
  /** Server-relative. */
  site: string;
  /** The tenant's address. */
  tenant: string;
  finder: SiteFinder;
  /** Looks for the plan on another site from now on. */
  choose: (site: string) => void;
}

const loadPicker = async (): Promise<React.ComponentType<SitePickerProps>> =>
  (await import(/* webpackChunkName: 'handlingsplan-plan-site' */ '../plan-site')).SitePicker;

/** Stands where the plan would, when its site has none. */
export function PlanMissing({ place: { choose, ...place }, onRetry }: { place: PlanPlace; onRetry: () => void }): JSX.Element {
  return <Chunk load={loadPicker} render={Picker => <Picker {...place} onChoose={choose} onRetry={onRetry} />} />;
}
