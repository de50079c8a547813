import * as React from 'react';
import styles from './SegmentedSwitch.module.scss';

export interface SegmentedSwitchProps<K extends string> {
  /** What is switched, for screen readers. */
  label: string;
  choices: readonly { key: K; text: string }[];
  chosen: K;
  onChoose: (key: K) => void;
}

/** A few views of the same thing, one at a time. */
export function SegmentedSwitch<K extends string>({ label, choices, chosen, onChoose }: SegmentedSwitchProps<K>): JSX.Element {
  return (
    <div className={styles.switch} role="group" aria-label={label}>
      {choices.map(({ key, text }) => (
        <button key={key} type="button" className={styles.part} aria-pressed={key === chosen} onClick={() => onChoose(key)}>{text}</button>
      ))}
    </div>
  );
}
