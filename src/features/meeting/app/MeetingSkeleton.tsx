import * as React from 'react';
import { WaitBar, useStrings } from '../../../ui';
import panel from '../panel/Panel.module.scss';

/** The panel's shape while it is on its way. */
export function MeetingSkeleton(): JSX.Element {
  const { meeting: words } = useStrings();
  return (
    <div className={panel.body} aria-busy="true">
      <p role="status">{words.loading}</p>
      <div className={panel.skeleton} aria-hidden="true"><div /><div /><div /></div>
      <WaitBar />
    </div>
  );
}
