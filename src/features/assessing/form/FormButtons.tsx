import * as React from 'react';
import { localDateOf } from '../../../domain';
import { formWords } from '../../../loc/assessmentForm';
import { Button, useWordsOf } from '../../../ui';
import type { StepProps } from '../steps';
import { DownloadForm } from './DownloadForm';
import { formOfReading } from './formOf';

interface FormButtonsProps extends Pick<StepProps, 'reading' | 'plan' | 'clock' | 'mayWrite'> {
  /** Opens the page that reads a form. */
  onRead: () => void;
}

/** The round as an Excel form: out for everybody, in while it may be written. */
export function FormButtons({ reading, plan, clock, mayWrite, onRead }: FormButtonsProps): JSX.Element {
  const words = useWordsOf(formWords);
  return (
    <>
      <DownloadForm form={() => formOfReading(reading, plan.units)} today={localDateOf(clock().toISOString())} />
      {mayWrite && <Button kind="quiet" icon="upload" onClick={onRead}>{words.open}</Button>}
    </>
  );
}
