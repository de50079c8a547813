import * as React from 'react';
import { Draft } from '../../../domain/learning';
import type { LearningServices } from '../../learning';
import { Desk, DeskState, createDesk, hereKeeper } from '../desk';
import { Records } from '../records';

/** One draft's desk for as long as the form stands; what waits is saved when the form is left. */
export function useDesk(services: LearningServices, { known }: Records, draftKey: string, draft: Draft | undefined): [Desk, DeskState] {
  const [desk] = React.useState(() => createDesk({
    drafts: services.drafts, log: services.log, keeper: hereKeeper(services.unsent, draftKey, services.clock), known, draftKey, stored: draft,
    newKey: services.newKey, onFailure: services.onFailure
  }));
  const [state, setState] = React.useState(desk.state);
  React.useEffect(() => desk.subscribe(() => setState(desk.state())), [desk]);
  const { onFailure } = services;
  React.useEffect(() => {
    // What could not be saved is saved when the network is back, though nobody writes.
    const again = (): void => { if (desk.state().saving === 'failed') desk.flush().catch(onFailure); };
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [desk, onFailure]);
  React.useEffect(() => () => {
    if (desk.state().saving === 'waiting') desk.flush().catch(onFailure);
    desk.close();
  }, [desk, onFailure]);
  return [desk, state];
}
