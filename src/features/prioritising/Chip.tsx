import * as React from 'react';
import { MatrixEntry, placeOf } from '../../domain/assessment';
import { prioritisingWords } from '../../loc/prioritising';
import { Icon, StandingIcon, VisuallyHidden, classNames, useStrings, useWordsOf } from '../../ui';
import { areaText, entryId, entryKey, titleOf, unitText } from './entries';
import styles from './Matrix.module.scss';
import { useTools } from './tools';

export interface ChipProps {
  entry: MatrixEntry;
  /** It is in the pointer's hand. */
  lifted: boolean;
}

const moveKeys = 'Control+ArrowLeft Control+ArrowRight Control+ArrowUp Control+ArrowDown M';

/** An activity or a theme in the matrix: opened by a click, moved by drag and keys. Something that nobody can open or move is no button. */
export function Chip({ entry, lifted }: ChipProps): JSX.Element {
  const { mayMove, opener, onPress, onKey, activeKey, onActive, lastMove } = useTools();
  const key = entryKey(entry);
  const open = opener(entry);
  const movable = mayMove(entry);
  const className = classNames(
    styles.chip, entry.kind === 'theme' && styles.theme, movable && styles.movable, lastMove?.key === key && styles.moved, lifted && styles.lifted
  );
  if (!open && !movable) return <div className={className}><Content entry={entry} /></div>;
  return (
    <button
      type="button" id={entryId(entry)} className={className} data-entry={key} tabIndex={activeKey === key ? 0 : -1} aria-keyshortcuts={movable ? moveKeys : undefined}
      onFocus={() => onActive(key)} onClick={open} onKeyDown={event => onKey(event, entry)} onPointerDown={movable ? event => onPress(event, entry) : undefined}
    >
      <Content entry={entry} />
    </button>
  );
}

function Content({ entry }: { entry: MatrixEntry }): JSX.Element {
  const { saving, isNews } = useTools();
  const words = useWordsOf(prioritisingWords);
  const key = entryKey(entry);
  return (
    <>
      {entry.kind === 'activity' ? <StandingIcon standing={entry.activity.status} /> : <Icon name="plus" />}
      <span>
        {titleOf(entry)} <span className={styles.detail}><Detail entry={entry} />{saving(key) && <>, {words.saving}</>}{isNews(key) && <>, {words.changedByOthers}</>}</span>
      </span>
    </>
  );
}

function Detail({ entry }: { entry: MatrixEntry }): JSX.Element {
  const strings = useStrings();
  const words = useWordsOf(prioritisingWords);
  const { index } = useTools();
  if (entry.kind === 'theme') return <>{words.themeIn(areaText(entry.theme, index))}</>;
  return <>{unitText(entry.activity, index, strings, true)}<VisuallyHidden>, {strings.common.status[entry.activity.status]}</VisuallyHidden></>;
}

/** Which value an entry lacks, in words; '' when it lacks none. */
export function useMissingText(): (entry: MatrixEntry) => string {
  const { unplaced: words } = useWordsOf(prioritisingWords);
  return entry => {
    const { effort, expectedEffect } = placeOf(entry);
    if (effort && expectedEffect) return '';
    return effort ? words.missingEffect : expectedEffect ? words.missingEffort : words.missingBoth;
  };
}
