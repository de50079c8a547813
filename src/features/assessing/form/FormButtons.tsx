import * as React from 'react';
import { LocalDate, Unit } from '../../../domain';
import { RoundReading } from '../../../lists';
import { formWords } from '../../../loc/assessmentForm';
import { Button, useWordsOf } from '../../../ui';
import { DownloadForm } from './DownloadForm';
import { formOfReading } from './formOf';
import { readButtonId } from './useReadButtonFocus';

interface FormButtonsProps {
  reading: RoundReading;
  units: Unit[];
  today: LocalDate;
  /** Opens the page that reads a form; undefined: none is read now. */
  onRead?: () => void;
}

/** The round as an Excel form: out, and in while it is open. */
export function FormButtons({ reading, units, today, onRead }: FormButtonsProps): JSX.Element {
  const words = useWordsOf(formWords);
  return (
    <>
      <DownloadForm form={() => formOfReading(reading, units)} today={today} />
      {onRead && <Button id={readButtonId} kind="quiet" icon="upload" onClick={onRead}>{words.open}</Button>}
    </>
  );
}
