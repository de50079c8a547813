import * as React from 'react';
import { localDateOf } from '../../../domain';
import { progressOf } from '../../../domain/assessment';
import { answerWords } from '../../../loc/answers';
import { Button, MessageBox, asFailure, useFormats, useWordsOf } from '../../../ui';
import { Answering, AnsweringView, useAnswering } from '../answering';
import { presentIn } from '../page/present';
import { StepProps } from '../steps';
import { useAssessingWords } from '../words';
import { AnswerButtons } from './AnswerButtons';
import { AreaCommentField } from './AreaCommentField';
import { AreaRail } from './AreaRail';
import styles from './AssessStep.module.scss';
import { FaceContext } from './face';
import { Grid } from './Grid';
import { KeysHelp } from './KeysHelp';
import { Outcomes } from './Outcomes';
import { RoundArea, areaWith, areasIn, openArea, titleParts } from './areas';
import { SavedLine } from './SavedLine';
import { suggestionsWhileAnswering } from './suggestionText';
import { ThemePane } from './ThemePane';
import { useGridWork } from './useGridWork';

/** For how long after an answer its cell says who gave it, in minutes. */
const tagMinutes = 2;

/** The step “Bedöm”: one area at a time, its themes by three questions. */
export function AssessStep(props: StepProps): JSX.Element {
  const { reading: { framework, content }, themeKey, goTo } = props;
  const { answering, view } = useAnswering(props);
  useResume(answering, view, props);
  const rows = content.assessments.map(answering.over);
  const areas = areasIn(framework, rows);
  // The area stays when its last theme is done: what begins the work is looked for once.
  const [first] = React.useState(() => openArea(areas, rows)?.area.key);
  const area = areaWith(areas, themeKey) ?? areas.find(each => each.area.key === first) ?? areas[0];
  const goToArea = (next: RoundArea): void => goTo('assess', next.themes[0].key);
  if (!area) return <NoThemes />;
  return (
    <div className={styles.step}>
      <AreaRail areas={areas} current={area.area.key} progress={progressOf(framework, rows)} onArea={goToArea} />
      <AreaWork step={props} {...{ answering, view, rows, areas, area, goToArea }} />
    </div>
  );
}

/** All themes of the framework were hidden before anybody said anything about them. */
function NoThemes(): JSX.Element {
  const { start: words } = useAssessingWords();
  return <MessageBox kind="info" heading={words.noThemes} />;
}

/** What waits is sent again when the service has been heard, and when the browser has found its way back. */
function useResume(answering: Answering, { failure }: AnsweringView, { reading, mayWrite }: StepProps): void {
  const comesBack = failure !== undefined && mayWrite && ['offline', 'throttled'].includes(asFailure(failure.error).reason);
  const heard = React.useRef(reading);
  React.useEffect(() => {
    const changed = heard.current !== reading;
    heard.current = reading;
    if (comesBack && changed) answering.resume();
  }, [answering, comesBack, reading]);
  React.useEffect(() => {
    if (!comesBack) return undefined;
    window.addEventListener('online', answering.resume);
    return () => window.removeEventListener('online', answering.resume);
  }, [answering, comesBack]);
}

interface AreaWorkProps {
  step: StepProps;
  answering: Answering;
  view: AnsweringView;
  rows: ReturnType<Answering['over']>[];
  areas: RoundArea[];
  area: RoundArea;
  goToArea: (area: RoundArea) => void;
}

function AreaWork({ step, answering, view, rows, areas, area, goToArea }: AreaWorkProps): JSX.Element {
  const words = useAssessingWords();
  const context = useFaceContext(step);
  const [help, setHelp] = React.useState(false);
  const [said, setSaid] = React.useState('');
  const { plan: { user: { name: me } }, mayWrite, earlier, reading: { content }, clock, themeKey } = step;
  const { answers } = context;
  const grid = useGridWork({
    area, areas, rows, themeKey, mayWrite, answering, goToArea, onHelp: () => setHelp(before => !before),
    say: (place, answer) => setSaid(words.saved.said(answers.letter[place.question], answer ? answers.answerLong[answer] : words.saved.cleared))
  });
  const { at } = grid;
  const titleOf = (key: string): string => areas.flatMap(({ themes }) => themes).find(theme => theme.key === key)?.title ?? key;
  const row = rows.find(each => each.themeKey === at.themeKey);
  const theme = area.themes.find(({ key }) => key === at.themeKey);
  const comment = content.comments.find(({ areaKey }) => areaKey === area.area.key);
  const { over, name } = titleParts(area.area);
  const since = new Date(clock().getTime() - tagMinutes * 60_000).toISOString();
  const others = presentIn(content, clock()).flatMap(({ name: by, at: when, last }) => (by !== me && last && when >= since ? [{ name: by.split(' ')[0], place: last }] : []));
  const next = areas[areas.indexOf(area) + 1];
  return (
    <>
      <section className={styles.section} aria-labelledby="hp-area-title" ref={grid.frame}>
        <div className={styles.head}>
          <h3 id="hp-area-title">{over && <small>{over}<span className={styles.comma}>, </span></small>}{name}</h3>
          <SavedLine view={view} context={context} titleOf={titleOf} said={said} />
        </div>
        <Outcomes answering={answering} view={view} context={context} titleOf={titleOf} onDone={grid.focusCell} />
        <Grid
          area={area} labelledBy="hp-area-title" rows={rows} entries={view.entries} suggestionsOf={each => suggestionsWhileAnswering(each, earlier)} others={others} at={at}
          context={context} me={me} mayWrite={mayWrite} postponed={grid.postponed} onSelect={grid.select} onKey={grid.onKey} onLater={grid.postpone}
          onAnswer={(place, answer) => {
            grid.answer(place, answer);
            grid.select(place);
            grid.focusCell();
          }}
        />
        {mayWrite && row && <AnswerButtons place={at} title={titleOf(at.themeKey)} state={row.answers[at.question]} context={context} onAnswer={answer => grid.answer(at, answer)} onNote={grid.toNote} />}
        {mayWrite && <KeysHelp open={help} onToggle={() => setHelp(!help)} />}
        {comment && <AreaCommentField step={step} row={comment} />}
        {next && <div className={styles.next}><Button icon="arrow" onClick={() => { goToArea(next); grid.focusCell(); }}>{words.areas.next(titleParts(next.area).name)}</Button></div>}
      </section>
      {row && theme && <ThemePane step={step} theme={theme} row={row} question={at.question} suggestions={suggestionsWhileAnswering(row, earlier)} context={context} onBack={grid.focusCell} />}
    </>
  );
}

/** What the cells' words are made with. */
function useFaceContext({ earlier, clock }: StepProps): FaceContext {
  const { grid } = useAssessingWords();
  return { words: grid, answers: useWordsOf(answerWords), formats: useFormats(), today: localDateOf(clock()), proposedIn: earlier[0]?.round.startedOn.slice(0, 4) };
}
