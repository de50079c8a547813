import * as React from 'react';
import { Icon, useStrings } from '../../../ui';
import panel from '../panel/Panel.module.scss';

/** While the tab is added: nothing has to be chosen. Teams' own button saves. */
export function SettingsFrame({ planTitle }: { planTitle?: string }): JSX.Element {
  const { meeting: { settings: words } } = useStrings();
  return (
    <div className={panel.empty}>
      <Icon name="done" />
      <h2>{words.heading}</h2>
      <p>{words.text}</p>
      {planTitle && <p className={panel.muted}>{words.plan(planTitle)}</p>}
    </div>
  );
}
