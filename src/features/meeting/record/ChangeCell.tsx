import * as React from 'react';
import { ActivityState, RecordRow } from '../../../domain';
import { Icon, SignalMark, StatusMark, VisuallyHidden, useFormats, useStrings } from '../../../ui';
import { stateText } from '../stateText';
import styles from './Record.module.scss';
import { beforeText, dueText, isUnchanged } from './recordWords';

/** How an activity stood and how it stands: status and percent, help, due date. */
export function ChangeCell({ row }: { row: RecordRow }): JSX.Element {
  const strings = useStrings();
  const formats = useFormats();
  const { meetingRecord: words } = strings;
  const { before, after } = row;
  const unchanged = isUnchanged(row);
  const due = dueText(row, strings, formats);
  return (
    <>
      {before && !unchanged && <span className={styles.was}>{beforeText(before, row.wasLate, strings, formats)}</span>}
      {after ? (
        <span className={styles.now}>
          {before && (unchanged ? <Icon name="same" /> : <><Icon name="arrow" /><VisuallyHidden>{words.became}</VisuallyHidden></>)}
          <Standing state={after} />
        </span>
      ) : <span className={styles.now}>{words.removedNow}</span>}
      {unchanged && <span className={styles.was}>{words.unchanged}</span>}
      {!before && after && <span className={styles.was}>{words.newActivity}</span>}
      {after?.needsHelp && <span className={styles.help}><SignalMark signal="needsHelp" flag>{words.helpNow}</SignalMark></span>}
      {before?.needsHelp && after && !after.needsHelp && <span className={styles.was}>{words.helpNoMore}</span>}
      {due && <span className={styles.was}>{due}</span>}
    </>
  );
}

/** A status that ends or rests has its mark; percent where it says something. */
function Standing({ state }: { state: ActivityState }): JSX.Element {
  const strings = useStrings();
  const formats = useFormats();
  return state.status === 'ongoing' || state.status === 'notStarted' ? <>{stateText(state, strings, formats)}</> : <StatusMark status={state.status} />;
}
