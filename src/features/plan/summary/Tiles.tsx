import * as React from 'react';
import { Signal, Summary, signals, wholeMunicipality } from '../../../domain';
import { Formats, Strings } from '../../../loc';
import { Icon, Meter, StandingIcon, classNames, useFormats, useStrings } from '../../../ui';
import { PlanScene, useScene } from '../planScene';
import { unitCode } from '../names';
import { PlanFigures } from './figures';
import styles from './Tiles.module.scss';

interface TilesProps {
  figures: PlanFigures;
  /** The signal that the table is filtered by, when that is all it is filtered by. */
  chosen: Signal | undefined;
  onChoose: (signal: Signal | undefined) => void;
}

/** The five-second answer: four numbers of the whole plan; each filters the table. */
export function Tiles({ figures, chosen, onChoose }: TilesProps): JSX.Element {
  const strings = useStrings();
  const formats = useFormats();
  const scene = useScene();
  const summary = figures.whole;
  const texts = React.useMemo(() => tileTexts(figures, scene, strings, formats), [figures, scene, strings, formats]);
  return (
    <div className={classNames(styles.tiles, !scene.whole && styles.soFar)}>
      {signals.map(signal => (
        <button
          key={signal}
          type="button"
          className={styles.tile}
          aria-pressed={signal === chosen}
          title={signal === chosen ? strings.plan.summary.showAgain : strings.plan.summary.show}
          onClick={() => onChoose(signal === chosen ? undefined : signal)}
        >
          <span className={styles.label}>
            <StandingIcon standing={signal} />
            {strings.plan.summary[signal]}
            <span className={styles.go}><Icon name={signal === chosen ? 'close' : 'right'} size="small" /></span>
          </span>
          <span className={styles.number}>{!scene.whole && <span className={styles.atLeast}>{strings.plan.summary.atLeast} </span>}{formats.number(summary.signal[signal])}</span>
          <span className={styles.share}>
            <span className={styles.of}>{countedOf(summary, scene, strings, formats)}</span>
            <Meter value={summary.signal[signal]} max={summary.total} of={signal} />
          </span>
          <span className={styles.text}>{scene.whole ? texts[signal] : strings.plan.summary.notCounted}</span>
        </button>
      ))}
    </div>
  );
}

/** “av 37”; while the plan is being read, of those that are. */
function countedOf({ total }: Summary, { whole }: PlanScene, { plan }: Strings, formats: Formats): string {
  const of = plan.summary.of(formats.number(total));
  return whole ? of : plan.table.soFar(of);
}

/** The sentence under each number. */
function tileTexts(figures: PlanFigures, scene: PlanScene, strings: Strings, formats: Formats): Record<Signal, string> {
  const { summary: words } = strings.plan;
  const summary = figures.whole;
  const ongoing = summary.signal.goingWell - summary.standing.done;
  const stale = formats.days(scene.plan.settings.staleAfterDays);
  return {
    goingWell: words.goingWellText(formats.number(summary.standing.done), formats.number(ongoing)),
    late: summary.signal.late > 0 ? words.lateText(formats.days(summary.mostDaysLate)) : words.noneLate,
    needsHelp: summary.signal.needsHelp > 0 ? helpByUnit(figures, scene, strings, formats) : words.noneNeedsHelp,
    quiet: summary.signal.quiet > 0 ? words.quietText(stale) : words.noneQuiet(stale)
  };
}

/** How many units are named before the rest become “övriga”. */
const namedUnits = 3;

/** “2 i ÄO, 1 i HSO, 1 i FSO”, the most first. */
function helpByUnit({ unit }: PlanFigures, { plan, index }: PlanScene, strings: Strings, formats: Formats): string {
  const counts = plan.units.map(({ id }) => id).concat(wholeMunicipality)
    .map(id => ({ id, count: unit.get(String(id))?.signal.needsHelp ?? 0 }))
    .filter(entry => entry.count > 0)
    .sort((a, b) => b.count - a.count);
  const { helpIn, helpMore } = strings.plan.summary;
  const named = counts.slice(0, namedUnits).map(({ id, count }) => helpIn(formats.number(count), unitCode(index.unit(id), strings)));
  const rest = counts.slice(namedUnits).reduce((sum, { count }) => sum + count, 0);
  return (rest > 0 ? [...named, helpMore(formats.number(rest))] : named).join(', ');
}
