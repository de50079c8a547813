import * as React from 'react';
import { Button, MessageBox, useStrings } from '../../../ui';
import { useMeetingScene } from '../scene';
import { isWrongPerson } from './useScene';

interface NotesProps {
  login: string;
  /** The activity of the link that opened the tab is not in the plan. */
  activityGone: boolean;
}

/** Why something cannot be done here, each with its next step; nothing when all is well. */
export function Notes({ login, activityGone }: NotesProps): JSX.Element | null {
  const { meeting: { notes: words }, common } = useStrings();
  const { plan, host } = useMeetingScene();
  const reload = <Button icon="reload" onClick={() => window.location.reload()}>{common.reloadPage}</Button>;
  return (
    <>
      {activityGone && <MessageBox kind="info" heading={words.gone} />}
      {isWrongPerson({ host, login }, plan)
        ? <WrongPerson inTeams={host.user?.name ?? host.user?.login ?? ''} inSharePoint={plan.user.name} />
        : plan.newerThanCode
          ? <MessageBox kind="warning" heading={words.newer} actions={reload}>{words.newerText}</MessageBox>
          : plan.olderThanCode
            ? <MessageBox kind="warning" heading={words.older}>{words.olderText}</MessageBox>
            : !plan.rights.addUpdates && <MessageBox kind="info" heading={words.readOnly}>{words.readOnlyText}</MessageBox>}
    </>
  );
}

function WrongPerson({ inTeams, inSharePoint }: { inTeams: string; inSharePoint: string }): JSX.Element {
  const { meeting: { notes: words } } = useStrings();
  return (
    <MessageBox
      kind="error" heading={words.wrongPerson}
      actions={<Button icon="reload" onClick={() => window.location.reload()}>{words.checkAgain}</Button>}
    >
      <p>{words.wrongPersonText(inTeams, inSharePoint)}</p>
      <p>{words.wrongPersonStep(inSharePoint)}</p>
    </MessageBox>
  );
}
