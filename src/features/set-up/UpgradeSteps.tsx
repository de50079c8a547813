import * as React from 'react';
import { SetupPlan } from '../../lists';
import { upgradeSteps } from '../../lists/schema/upgrades';
import { MessageBox, useLanguage, useStrings } from '../../ui';

/** From which version to which, and what each step between them brings. */
export function UpgradeSteps({ plan: { siteVersion = 0, codeVersion } }: { plan: SetupPlan }): JSX.Element {
  const { upgrade } = useStrings().setUp;
  const language = useLanguage();
  const steps = upgradeSteps.filter(({ version }) => version > siteVersion && version <= codeVersion);
  return (
    <MessageBox kind="info" heading={upgrade.versions(siteVersion, codeVersion)}>
      <ul>{steps.map(({ version, title }) => <li key={version}>{version}. {title[language]}</li>)}</ul>
      <p>{upgrade.unharmed}</p>
    </MessageBox>
  );
}
