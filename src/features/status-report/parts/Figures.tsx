import * as React from 'react';
import { Summary, signals } from '../../../domain';
import { StandingIcon, classNames, useFormats } from '../../../ui';
import { useReportWords } from '../words';
import { changeText } from './changeText';
import styles from './Parts.module.scss';

interface FiguresProps {
  figures: Summary;
  /** What they are compared with; left out: nothing. */
  before?: Summary;
  /** Smaller, for one area or a line of a list. */
  small?: boolean;
}

/** The four figures, each with its change against an earlier report. They overlap: an activity can be counted in several. */
export function Figures({ figures, before, small }: FiguresProps): JSX.Element {
  const words = useReportWords();
  const formats = useFormats();
  return (
    <dl className={classNames(styles.figures, small && styles.small)}>
      {signals.map(signal => (
        <div key={signal}>
          <dt><StandingIcon standing={signal} />{words.figures[signal]}</dt>
          <dd>
            <span className={styles.number}>{formats.number(figures.signal[signal])}</span>
            <span className={styles.of}> {words.figures.of(formats.number(figures.total))}</span>
            {before && <span className={styles.change}>{changeText(signal, figures, before, words, formats)}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
