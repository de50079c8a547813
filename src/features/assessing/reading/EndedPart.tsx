import * as React from 'react';
import { Framework } from '../../../domain';
import { formWords } from '../../../loc/assessmentForm';
import { nameInFramework } from '../../../loc/frameworkNames';
import { Button, MessageBox, StepHeading, asFailure, presentFailure, useStrings, useWordsOf } from '../../../ui';
import { JobResult } from './jobs';
import type { ReadingState } from './useFormReading';

interface EndedPartProps {
  state: Extract<ReadingState, { step: 'ended' }>;
  framework: Framework;
  onLook: () => void;
  onAnother: () => void;
  onClose: () => void;
}

/** How the writing ended: what is saved, what others said at the same moment, and what waits. */
export function EndedPart({ state: { run, failure, stopped }, framework, onLook, onAnother, onClose }: EndedPartProps): JSX.Element {
  const strings = useStrings();
  const words = useWordsOf(formWords);
  const { ended } = words;
  const [saved, left] = [run.saved, run.waiting].map(keys => new Set(keys).size);
  const late = run.results.some(({ result }) => result === 'late');
  const failed = failure === undefined ? undefined : presentFailure(asFailure(failure), 'writing', strings);
  const names = (wanted: JobResult): string =>
    strings.common.list(Array.from(new Set(run.results.filter(({ result }) => result === wanted).map(({ key }) => nameInFramework(key, framework)))));
  const [disputed, conflict] = [names('disputed'), names('conflict')];
  const whole = left === 0 && !late;
  const heading = late ? ended.late : failed ? failed.happened : stopped ? ended.stopped : ended.saved(saved);
  return (
    <>
      <StepHeading key="ended">{whole ? ended.done : words.title}</StepHeading>
      <MessageBox
        kind={whole && !disputed && !conflict ? 'success' : 'warning'} heading={heading}
        actions={(
          <>
            <Button kind="primary" onClick={onClose}>{words.back}</Button>
            {!late && (left > 0 || conflict) && <Button onClick={onLook}>{ended.look}</Button>}
            <Button icon="upload" onClick={onAnother}>{words.another}</Button>
          </>
        )}
      >
        {failed && <p>{failed.nextStep}</p>}
        {left > 0 && <p>{ended.kept(saved, left)}</p>}
        {disputed && <p>{ended.disputed(disputed)}</p>}
        {conflict && <p>{ended.conflict(conflict)}</p>}
      </MessageBox>
    </>
  );
}
