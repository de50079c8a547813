import * as React from 'react';
import * as ReactDOM from 'react-dom';
import { localDateOf, themeByKey } from '../../domain';
import { Round, activitiesByTheme, compareRounds, pictureThemes, resultTable } from '../../domain/assessment';
import { Button, FailureBox, Loading, MessageBox, asFailure, classNames, useFormats } from '../../ui';
import { printOnly } from '../../ui/printOnly';
import { DownloadChapters, DownloadForm, formOfFrozen } from '../assessing/form';
import { AreaSection } from './AreaSection';
import type { CurrentStatePageProps, StateShelf } from './CurrentStatePage';
import styles from './CurrentState.module.scss';
import { HowToRead } from './HowToRead';
import { ResultTable } from './ResultTable';
import { RoundBar } from './RoundBar';
import { nameBeside, roundName } from './rounds';
import { RouteState } from './route';
import { StateScene, StateSceneProvider } from './stateScene';
import { useArrival } from './useArrival';
import { Pictures, usePictures } from './usePictures';
import { useStateWords } from './words';

interface RoundViewProps extends Pick<CurrentStatePageProps, 'repository' | 'clock' | 'commandsAt' | 'linkToTheme' | 'openTheme'> {
  shelf: StateShelf;
  routing: RouteState;
  round: Round;
  against?: Round;
  /** Closed rounds that began before it. */
  earlier: Round[];
}

/** A closed round, alone or beside another. */
export function RoundView(props: RoundViewProps): JSX.Element {
  const { repository, shelf: { plan, rounds }, routing, round, against, earlier, commandsAt, clock } = props;
  const words = useStateWords();
  const page = React.useRef<HTMLDivElement>(null);
  const { load, shown } = usePictures(repository, round, against);
  const unitName = (id: number | undefined): string | undefined => plan.units.find(unit => unit.id === id)?.code;
  const arrive = useArrival(page, routing.route.at, load.state === 'ready');
  return (
    <div ref={page} className={classNames(styles.document, load.state === 'loading' && styles.waiting)} aria-busy={load.state === 'loading' || undefined}>
      {shown && <h2 className={styles.onPaper}>{words.title(roundName(shown.now.frozen))}</h2>}
      <RoundBar rounds={rounds.rounds} round={round} against={against} earlier={earlier} shown={shown} unitName={unitName} routing={routing} />
      {commandsAt && shown && ReactDOM.createPortal(
        <>
          <DownloadChapters key={`word ${round.id}`} chapters={() => ({ round: { ...formOfFrozen(shown.now.frozen), linked: plan.activities }, plan })} today={localDateOf(clock())} />
          <DownloadForm key={round.id} form={() => formOfFrozen(shown.now.frozen)} today={localDateOf(clock())} />
          <Button kind="quiet" icon="print" onClick={() => { if (page.current) printOnly(page.current); }}>{words.bar.print}</Button>
        </>,
        commandsAt
      )}
      {load.state === 'failed' && <Unreadable round={round} error={load.error} onRetry={load.reload} />}
      {load.state === 'loading' && !shown && <Loading label={words.loading} />}
      {shown && <Picture {...props} shown={shown} arrive={arrive} />}
    </div>
  );
}

/** A picture that could not be had. One that is not as it was frozen is not helped by another try. */
function Unreadable({ round, error, onRetry }: { round: Round; error: unknown; onRetry: () => void }): JSX.Element {
  const words = useStateWords();
  if (asFailure(error).reason === 'invalid') return <MessageBox kind="error" heading={words.damaged(round.title)}>{words.damagedHint}</MessageBox>;
  return <FailureBox error={error} task="reading" onRetry={onRetry} />;
}

interface PictureProps extends RoundViewProps {
  shown: Pictures;
  /** Brings what the address points at into view again. */
  arrive: () => void;
}

function Picture({ shown: { now, against, againstFailure }, shelf: { plan }, routing, clock, linkToTheme, openTheme, arrive }: PictureProps): JSX.Element {
  const words = useStateWords();
  const formats = useFormats();
  const { picture } = now.frozen;
  const { change, link, route: { onlyChanged = false } } = routing;
  const results = React.useMemo(() => resultTable(picture, plan.activities), [picture, plan]);
  const comparison = React.useMemo(() => against && compareRounds(against.frozen.picture, picture), [against, picture]);
  const linked = React.useMemo(() => activitiesByTheme(plan.activities), [plan]);
  const scene = React.useMemo((): StateScene => ({
    activitiesOf: key => linked.get(key) ?? [],
    linkToTheme: key => (themeByKey(plan.framework, key) ? linkToTheme(key) : undefined),
    openTheme: key => {
      change({ at: key }, 'replace');
      openTheme(key);
    },
    againstTitle: against && nameBeside(against.round, now.round), onlyChanged: onlyChanged && against !== undefined
  }), [linked, plan, linkToTheme, openTheme, change, now, against, onlyChanged]);
  const areas = picture.areas.filter(({ key }) => !scene.onlyChanged || comparison?.areas.some(area => area.key === key && area.themes.some(({ changed }) => changed.length > 0)));
  const toArea = (key: string): void => {
    change({ at: key, onlyChanged: scene.onlyChanged && areas.some(area => area.key === key) }, 'replace');
    arrive();
  };
  return (
    <StateSceneProvider value={scene}>
      {againstFailure && <MessageBox kind="warning" heading={words.compareFailed(againstFailure.round.title)} />}
      <div className={styles.over}>
        <ResultTable
          results={results} themes={pictureThemes(picture).length} countedOn={formats.longDate(localDateOf(clock().toISOString()))} linkToArea={key => link({ at: key })}
          onArea={toArea}
        />
        <HowToRead comparison={comparison} results={results} />
      </div>
      {areas.map(area => (
        <AreaSection
          key={area.key} area={area} result={results.find(({ areaKey }) => areaKey === area.key) ?? results[0]} comparison={comparison?.areas.find(({ key }) => key === area.key)}
        />
      ))}
      {scene.onlyChanged && areas.length === 0 && <p className={styles.nothing}>{words.compare.nothingAtAll(scene.againstTitle ?? '')}</p>}
    </StateSceneProvider>
  );
}
