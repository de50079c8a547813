import * as React from 'react';
import { localDateOf } from '../../domain';
import { Round } from '../../domain/assessment';
import { exportWords } from '../../loc/exportPlan';
import { useFormats, useWordsOf } from '../../ui';
import { fieldClass } from '../../ui/field';
import styles from './ExportPanel.module.scss';
import { RoundChoice } from './useRoundChoice';

interface RoundPartProps {
  choice: RoundChoice;
  /** Another choice is made. */
  onChosen: () => void;
}

/** Which round of the assessment goes into the document; nothing while there is none. */
export function RoundPart({ choice: { rounds, chosen, choose }, onChosen }: RoundPartProps): JSX.Element | null {
  const words = useWordsOf(exportWords).round;
  const { longDate } = useFormats();
  if (rounds.state === 'failed') return <p className={styles.weak} role="status">{words.notRead}</p>;
  if (rounds.state !== 'ready' || rounds.value.length === 0) return null;
  const nameOf = ({ title, scope, closedAt }: Round): string => {
    const round = scope.trim() ? `${title}, ${scope.trim()}` : title;
    return closedAt ? words.closed(round, longDate(localDateOf(closedAt))) : words.open(round);
  };
  return (
    <fieldset className={styles.part}>
      <legend>{words.legend}</legend>
      <label className={styles.field}>
        {words.label}
        <select
          className={fieldClass} value={chosen?.id ?? ''}
          onChange={event => {
            choose(rounds.value.find(({ id }) => String(id) === event.target.value));
            onChosen();
          }}
        >
          {rounds.value.map(round => <option key={round.id} value={round.id}>{nameOf(round)}</option>)}
          <option value="">{words.none}</option>
        </select>
      </label>
      {chosen && <span className={styles.weak}>{words.hint}</span>}
    </fieldset>
  );
}
