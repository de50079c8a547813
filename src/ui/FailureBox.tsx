import * as React from 'react';
import { FailureReason, PlanFailure } from '../lists';
import { FailureText, Strings } from '../loc';
import { Button } from './Button';
import { MessageBox, MessageKind } from './MessageBox';
import { useStrings } from './strings';

export type FailedTask = 'reading' | 'writing';

/** How a failure is shown: its sentences, how loud, and what the button does. */
interface Presentation extends FailureText {
  kind: MessageKind;
  /** What helps: a new try, a new page, or nothing that the reader can do here. */
  remedy: 'tryAgain' | 'reloadPage' | 'none';
}

/** Any thrown thing as a failure with a reason; what is not ours is unexpected. */
export function asFailure(error: unknown): PlanFailure {
  return error instanceof PlanFailure ? error : new PlanFailure('unexpected', { cause: error });
}

function never(reason: never): never {
  throw new Error(`A failure without a sentence: ${String(reason)}`);
}

/** The sentence and the next step of a failure; every reason has its own. */
export function presentFailure(failure: PlanFailure, task: FailedTask, strings: Strings): Presentation {
  const { subject, retryAfter, requestId, stopped } = failure.details;
  const text = stopped ? strings.failures.stopped[task]() : strings.failures[task][failure.reason]({ subject, seconds: retryAfter, id: requestId });
  return { ...text, ...weigh(failure.reason) };
}

function weigh(reason: FailureReason): Pick<Presentation, 'kind' | 'remedy'> {
  switch (reason) {
    case 'notFound': return { kind: 'info', remedy: 'tryAgain' };
    case 'forbidden': return { kind: 'info', remedy: 'none' };
    case 'conflict':
    case 'throttled':
    case 'offline': return { kind: 'warning', remedy: 'tryAgain' };
    case 'expired': return { kind: 'warning', remedy: 'reloadPage' };
    case 'tooMany':
    case 'invalid':
    case 'unexpected': return { kind: 'error', remedy: 'tryAgain' };
    default: return never(reason);
  }
}

export interface FailureBoxProps {
  error: unknown;
  task: FailedTask;
  /** Without it there is no button for a new try. */
  onRetry?: () => void;
}

/** A failure as people read it: what happened, the next step, and the button that takes it. */
export function FailureBox({ error, task, onRetry }: FailureBoxProps): JSX.Element {
  const strings = useStrings();
  const { happened, nextStep, kind, remedy } = presentFailure(asFailure(error), task, strings);
  const { common } = strings;
  const retry = remedy === 'tryAgain' && onRetry && <Button icon="reload" onClick={onRetry}>{common.tryAgain}</Button>;
  const reload = remedy === 'reloadPage' && <Button icon="reload" onClick={() => window.location.reload()}>{common.reloadPage}</Button>;
  return <MessageBox kind={kind} heading={happened} actions={retry || reload || undefined}>{nextStep}</MessageBox>;
}
