import * as React from 'react';
import { localDateOf } from '../../domain';
import { Round, closedRounds } from '../../domain/assessment';
import { FilterMenu, Icon, Option, ToggleButton, useFormats } from '../../ui';
import { Pictures } from './usePictures';
import { nameBeside, roundName } from './rounds';
import { RouteState, againstNone } from './route';
import styles from './CurrentState.module.scss';
import { useStateWords } from './words';

interface RoundBarProps {
  rounds: Round[];
  round: Round;
  against?: Round;
  /** Those that it can be compared with. */
  earlier: Round[];
  /** What is read of them, if it is. */
  shown?: Pictures;
  /** How a unit is called in a list. */
  unitName: (id: number | undefined) => string | undefined;
  routing: RouteState;
}

/** Which round is shown, which one it is compared with, and when it was closed. */
export function RoundBar(props: RoundBarProps): JSX.Element {
  const { rounds, against, shown, routing: { route, change } } = props;
  const { bar: words } = useStateWords();
  const ongoing = rounds.filter(({ state }) => state !== 'closed');
  const onlyChanged = route.onlyChanged === true;
  return (
    <div className={styles.round}>
      <Choices {...props} />
      {against && <ToggleButton pressed={onlyChanged} onClick={() => change({ onlyChanged: !onlyChanged, at: undefined }, 'replace')}>{words.onlyChanged}</ToggleButton>}
      <div className={styles.facts}>
        {shown && <ClosedLine shown={shown} />}
        {ongoing.map(each => <p key={each.id} className={styles.ongoing}>{words.ongoing(roundName(each))}</p>)}
      </div>
    </div>
  );
}

/** The round, and the one beside it; without an earlier round there is nothing to compare with. */
function Choices({ rounds, round, against, earlier, unitName, routing: { route, change } }: RoundBarProps): JSX.Element {
  const { bar: words } = useStateWords();
  const option = (each: Round): Option => ({ key: String(each.id), text: roundName(each), detail: unitName(each.unitId) });
  const none = { key: againstNone, text: words.compareNone };
  const kept = route.against === againstNone ? againstNone : undefined;
  return (
    <>
      <FilterMenu
        name={words.round} value={roundName(round)} options={closedRounds(rounds).map(option)} single selected={[String(round.id)]}
        onChange={([key]) => change({ round: key, against: kept, at: undefined }, 'push')}
      />
      {earlier.length > 0 && (
        <FilterMenu
          name={words.compare} value={against ? nameBeside(against, round) : none.text} options={[none, ...earlier.map(option)]} single
          selected={[against ? String(against.id) : none.key]} onChange={([key]) => change({ against: key, at: undefined }, 'push')}
        />
      )}
    </>
  );
}

function ClosedLine({ shown: { now, against } }: { shown: Pictures }): JSX.Element {
  const { bar: words } = useStateWords();
  const formats = useFormats();
  const { frozen } = now;
  return (
    <p>
      <Icon name="lock" />{' '}
      {frozen.unit && `${frozen.unit}. `}{words.closed(formats.longDate(localDateOf(frozen.closedAt)), frozen.closedBy)} {words.framework(frozen.picture.frameworkTitle)}
      {against && <span className={styles.onPaper}> {words.comparedWith(nameBeside(against.round, now.round))}</span>}
    </p>
  );
}
