import * as React from 'react';
import { minuteLimits } from '../../../domain';
import { Icon, useFormats, useStrings } from '../../../ui';
import styles from './Before.module.scss';

interface MinutesStepperProps {
  minutes: number;
  /** Which item it is about. */
  label: string;
  onChange: (by: number) => void;
}

/** Minutes for an item, one up or down at a time. */
export function MinutesStepper({ minutes, label, onChange }: MinutesStepperProps): JSX.Element {
  const { meetingBefore: { agenda: words } } = useStrings();
  const formats = useFormats();
  const { least, most } = minuteLimits;
  return (
    <div className={styles.stepper} role="group" aria-label={label}>
      <button type="button" aria-label={words.less} aria-disabled={minutes <= least} onClick={() => { if (minutes > least) onChange(-1); }}><Icon name="minus" /></button>
      <output>{words.minutesShort(formats.number(minutes))}</output>
      <button type="button" aria-label={words.more} aria-disabled={minutes >= most} onClick={() => { if (minutes < most) onChange(1); }}><Icon name="plus" /></button>
    </div>
  );
}
