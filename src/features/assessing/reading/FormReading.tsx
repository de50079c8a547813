import * as React from 'react';
import { formWords } from '../../../loc/assessmentForm';
import { Button, FailureBox, Icon, Loading, MessageBox, StepHeading, useLeaveWarning, useWordsOf } from '../../../ui';
import { WaitInBar } from '../../../ui/WaitInBar';
import { DropZone, useStrayDrops } from '../../../ui/dropZone';
import type { StepProps } from '../steps';
import { EndedPart } from './EndedPart';
import styles from './FormReading.module.scss';
import { Choices, reviewOf } from './differences';
import { countJobs, jobsOf } from './jobs';
import { Review } from './Review';
import { FormReader, FormServices, ReadingCommands, ReadingState, useFormReading } from './useFormReading';

export interface FormReadingProps extends FormServices, Pick<StepProps, 'mayWrite' | 'onBusy'> {
  /** The page opened with it: the focus stays where it is. */
  atFirst?: boolean;
  /** Back to the step that it was opened from. */
  onClose: () => void;
  loadReader?: () => Promise<FormReader>;
}

const readerChunk = (): Promise<FormReader> => import(/* webpackChunkName: 'handlingsplan-read-assessment' */ '../../../exchange/inward/assessment');

/** A filled-in form from Excel: chosen, read, held against the round theme by theme, and what was chosen of it written. */
export function FormReading({ atFirst: isFirst = false, onClose, onBusy, loadReader = readerChunk, ...services }: FormReadingProps): JSX.Element {
  const words = useWordsOf(formWords);
  const { state, commands } = useFormReading({ ...services, loadReader });
  const saving = state.step === 'saving';
  const first = React.useRef(state);
  const atFirst = isFirst && state === first.current;
  useLeaveWarning(saving);
  useStrayDrops();
  React.useEffect(() => {
    onBusy(saving);
    return () => onBusy(false);
  }, [saving, onBusy]);
  return (
    <div className={styles.page}>
      <div><Button kind="quiet" icon="left" disabled={saving} onClick={onClose}>{words.back}</Button></div>
      {services.mayWrite || state.step === 'ended'
        ? <Part state={state} commands={commands} reading={services.reading} atFirst={atFirst} onClose={onClose} />
        : <><StepHeading atFirst={atFirst}>{words.title}</StepHeading><MessageBox kind="info" heading={words.mayNot} /></>}
    </div>
  );
}

interface PartProps extends Pick<FormReadingProps, 'reading' | 'onClose'> {
  atFirst: boolean;
  state: ReadingState;
  commands: ReadingCommands;
}

function Part({ state, commands, reading, atFirst, onClose }: PartProps): JSX.Element {
  const words = useWordsOf(formWords);
  switch (state.step) {
    case 'choose': return <Choose state={state} atFirst={atFirst} onFile={commands.read} />;
    case 'reading': return <><StepHeading key="reading">{words.reading(state.name)}</StepHeading><Loading label={words.reading(state.name)} /></>;
    case 'review': return <Reviewing {...{ reading, commands, onClose }} name={state.name} form={state.form} />;
    case 'saving': return <Saving state={state} onStop={commands.stop} />;
    case 'ended': return <EndedPart state={state} framework={reading.framework} onLook={commands.look} onAnother={commands.another} onClose={onClose} />;
  }
}

function Choose({ state: { problem, failure }, atFirst, onFile }: { state: Extract<ReadingState, { step: 'choose' }>; atFirst: boolean; onFile: (file: File) => void }): JSX.Element {
  const { title, choose, problems } = useWordsOf(formWords);
  const [latest, setLatest] = React.useState<File>();
  const take = (file: File): void => {
    setLatest(file);
    onFile(file);
  };
  return (
    <>
      <div>
        <StepHeading key="choose" atFirst={atFirst}>{title}</StepHeading>
        <p className={styles.lead}>{choose.lead}</p>
      </div>
      {problem && <MessageBox kind="error" heading={problems[problem].title}>{problems[problem].advice}{latest && <p>{latest.name}</p>}</MessageBox>}
      {failure !== undefined && <FailureBox error={failure} task="reading" onRetry={() => latest && onFile(latest)} />}
      <div className={styles.ways}>
        <DropZone words={choose} accept=".xlsx" onFile={take} />
        <section className={styles.facts}>
          <h3>{choose.factsHeading}</h3>
          <ul>{choose.facts.map(fact => <li key={fact}><Icon name="check" /><span>{fact}</span></li>)}</ul>
        </section>
      </div>
    </>
  );
}

const nothingSaid: Choices = new Map();

function Reviewing({ name, form, reading, commands, onClose }: Omit<PartProps, 'state' | 'atFirst'> & Pick<Extract<ReadingState, { step: 'review' }>, 'name' | 'form'>): JSX.Element {
  const { review: words } = useWordsOf(formWords);
  const [choices, setChoices] = React.useState(nothingSaid);
  // What others store meanwhile comes into the round: the preview is held against that.
  const review = React.useMemo(() => reviewOf(form, reading.content), [form, reading.content]);
  const jobs = jobsOf(review, choices);
  const choose = (ids: string[], taken: boolean): void => setChoices(before => new Map([...Array.from(before), ...ids.map(id => [id, taken] as const)]));
  const counts = countJobs(jobs);
  return (
    <>
      <Review {...{ name, form, review, choices }} framework={reading.framework} themes={reading.content.assessments.length} onChoose={choose} onAnother={commands.another} />
      <div className={styles.bar}>
        <WaitInBar />
        <div className={styles.said}>
          <p role="status"><strong>{jobs.length > 0 ? words.takes(counts) : words.nothing}</strong></p>
          <p className={styles.weak}>{words.promise}</p>
        </div>
        <Cancel onClose={onClose} />
        <Button kind="primary" disabled={jobs.length === 0} onClick={() => commands.start(jobs)}>{words.button}</Button>
      </div>
    </>
  );
}

function Cancel({ onClose }: { onClose: () => void }): JSX.Element {
  return <Button onClick={onClose}>{useWordsOf(formWords).back}</Button>;
}

function Saving({ state: { run, stopping }, onStop }: { state: Extract<ReadingState, { step: 'saving' }>; onStop: () => void }): JSX.Element {
  const { saving } = useWordsOf(formWords);
  const done = run.all - run.waiting.length;
  const text = saving.heading(done, run.all);
  return (
    <>
      <StepHeading key="saving">{text}</StepHeading>
      <progress className={styles.progress} max={run.all} value={done} aria-label={text} />
      <p className={styles.weak}>{saving.stay}</p>
      <div><Button disabled={stopping} onClick={onStop}>{saving.stop}</Button></div>
    </>
  );
}
