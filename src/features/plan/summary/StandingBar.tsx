import * as React from 'react';
import { Summary, standings } from '../../../domain';
import { Icon, StandingIcon, VisuallyHidden, classNames, useFormats, useStrings } from '../../../ui';
import { useScene } from '../planScene';
import styles from './StandingTable.module.scss';

/** How a set of activities stands, as parts of a bar; each part has its icon and its number. */
export function StandingBar({ summary }: { summary: Summary }): JSX.Element {
  const { common } = useStrings();
  const formats = useFormats();
  return (
    <span className={styles.bar}>
      {standings.filter(standing => summary.standing[standing] > 0).map(standing => {
        const count = summary.standing[standing];
        return (
          <span
            key={standing}
            className={classNames(styles.part, styles[standing], count > 99 && styles.wideNumber)}
            style={{ flex: count }}
            title={`${common.standing[standing]}: ${formats.number(count)}`}
          >
            <Icon name={standing} />
            <VisuallyHidden>{common.standing[standing]} </VisuallyHidden>
            {formats.number(count)}
          </span>
        );
      })}
    </span>
  );
}

/** The bars' key and the totals of the whole plan in one. */
export function Legend({ summary }: { summary: Summary }): JSX.Element {
  const { common, plan } = useStrings();
  const formats = useFormats();
  const { whole } = useScene();
  return (
    <ul className={styles.legend} aria-label={plan.summary.legend}>
      <li>{whole ? plan.summary.total : plan.summary.soFar(plan.summary.total)} <strong>{formats.number(summary.total)}</strong></li>
      {standings.map(standing => (
        <li key={standing}><StandingIcon standing={standing} />{common.standing[standing]} <strong>{formats.number(summary.standing[standing])}</strong></li>
      ))}
      <li className={styles.apart}><StandingIcon standing="needsHelp" />{common.signal.needsHelp} <strong>{formats.number(summary.signal.needsHelp)}</strong></li>
    </ul>
  );
}
