import * as React from 'react';
import { KnownIdentities } from '../../../domain/identity';
import type { LearningServices } from '../../learning';
import { Desk } from '../desk';
import { findsIn } from '../finds';
import { isFree, obstaclesOf } from '../obstacles';
import { Attempt, useAttempt } from '../useAttempt';

/** What stopped a sending that looked free. */
export type SendStop = 'notStored' | 'foundAgain';

export interface Sending extends Attempt {
  stop: SendStop | undefined;
  send: () => void;
}

/** Sends what is stored, after all of it has been checked again as it is stored. */
export function useSend(services: LearningServices, desk: Desk, draftKey: string, known: KnownIdentities, onSent: () => void): Sending {
  const attempt = useAttempt(services.onFailure);
  const [stop, setStop] = React.useState<SendStop>();
  const act = async (): Promise<SendStop | undefined> => {
    if (!(await desk.flush())) return 'notStored';
    const stored = await services.drafts.read(draftKey);
    if (!isFree(obstaclesOf(stored.content, findsIn(stored.content, stored.kept, known)))) {
      desk.adopt(stored);
      return 'foundAgain';
    }
    const outcome = await services.drafts.send(stored);
    if (outcome.result === 'saved') return undefined;
    desk.adopt(outcome.theirs);
    return 'notStored';
  };
  const send = (): void => {
    setStop(undefined);
    attempt.run(act, stopped => {
      setStop(stopped);
      if (!stopped) onSent();
    }).catch(services.onFailure);
  };
  return { ...attempt, stop, send };
}
