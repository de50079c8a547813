import * as React from 'react';
import { effectPoints, effortPoints, efforts, expectedEffects, priorityOf } from '../../../domain';
import { Decision } from '../../../domain/assessment';
import { PriorityMark, classNames, useStrings } from '../../../ui';
import styles from './Deciding.module.scss';
import { DecisionFieldProps } from './ReasonField';
import { useDecidingWords } from './words';

/** What it takes and what it gives, and the priority that follows. */
export function Estimate({ saver, view: { decision }, mayWrite }: DecisionFieldProps): JSX.Element {
  const words = useDecidingWords();
  const { common } = useStrings();
  return (
    <>
      <Segments
        decision={decision} name="effort" legend={words.effort} keys={efforts} chosen={decision.effort} points={effortPoints} texts={common.effort} mayWrite={mayWrite}
        onChoose={effort => saver.change({ effort })}
      />
      <Segments
        decision={decision} name="effect" legend={words.effect} keys={expectedEffects} chosen={decision.expectedEffect} points={effectPoints} texts={common.effect} mayWrite={mayWrite}
        onChoose={expectedEffect => saver.change({ expectedEffect })}
      />
      <PriorityLine decision={decision} />
    </>
  );
}

interface SegmentsProps<K extends string> {
  decision: Decision;
  name: string;
  legend: string;
  keys: readonly K[];
  chosen: K | undefined;
  points: Readonly<Record<K, number>>;
  texts: Record<K, string>;
  mayWrite: boolean;
  onChoose: (key: K | undefined) => void;
}

/** A few values in a row with their points; the chosen one, pressed again, is taken back. */
function Segments<K extends string>({ decision: { themeKey }, name, legend, keys, chosen, points, texts, mayWrite, onChoose }: SegmentsProps<K>): JSX.Element | null {
  const id = `hp-decide-${name}-${themeKey}`;
  if (!mayWrite) return chosen ? <p><span className={styles.muted}>{legend}:</span> {texts[chosen]}</p> : null;
  return (
    <div role="group" aria-labelledby={id}>
      <h4 id={id} className={styles.label}>{legend}</h4>
      <div className={styles.segments}>
        {keys.map(key => (
          <button
            key={key} type="button" className={classNames(styles.segment, chosen === key && styles.chosen)} aria-pressed={chosen === key}
            onClick={() => onChoose(chosen === key ? undefined : key)}
          >
            <span>{texts[key]}</span> <small>{points[key]}</small>
          </button>
        ))}
      </div>
    </div>
  );
}

function PriorityLine({ decision: { effort, expectedEffect } }: { decision: Decision }): JSX.Element {
  const words = useDecidingWords();
  const priority = priorityOf(effort, expectedEffect);
  return (
    <p className={styles.sum} role="status">
      {priority
        ? <><span className={styles.muted}>{words.priority}</span> <span>{priority.effort} + {priority.effect} =</span> <PriorityMark priority={priority} /></>
        : <span className={styles.muted}>{words.priorityMissing}</span>}
    </p>
  );
}
