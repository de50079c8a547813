import * as React from 'react';
import { ImportRepository, Plan } from '../../lists';
import { Button, Loading, MessageBox, StepHeading, Steps, classNames, useFormats, useLanguage, useLeaveWarning, useStrings } from '../../ui';
import { FluentRoot } from '../../ui/fluent';
import { useStrayDrops } from '../../ui/dropZone';
import { saveFile } from '../../ui/saveFile';
import { ChooseStep } from './ChooseStep';
import { documentWordsOf } from './documentWords';
import { DoneStep } from './DoneStep';
import { ImportState } from './importModel';
import styles from './ImportPage.module.scss';
import { leftOutsideCsv } from './leftOutside';
import { ProgressStep } from './ProgressStep';
import { DocumentReader, Reading } from './reading';
import { ReviewStep } from './ReviewStep';
import { ReviewWords, reviewWordsOf } from './reviewWords';
import { StoppedStep } from './StoppedStep';
import { ImportCommands, useImport } from './useImport';

export interface ImportPageProps {
  repository: ImportRepository;
  /** The plan as it was just read. */
  plan: Plan;
  clock: () => Date;
  /** Back to the plan; nothing was added. */
  onClose(): void;
  /** Back to the plan, which has new rows: read it again. */
  onDone(): void;
  /** Told when saving begins and ends; meanwhile the page should not be left without a word. */
  onBusy?: (busy: boolean) => void;
  /** The code that reads documents; its own chunk unless a test hands in another. */
  loadReader?: () => Promise<DocumentReader>;
}

const readerChunk = (): Promise<DocumentReader> => import(/* webpackChunkName: 'handlingsplan-read' */ '../../exchange/inward');

const stepOrder = ['choose', 'review', 'importing', 'done'] as const;

/** Importera plan: a plan owner brings a document's activities into the plan, in four steps. */
export function ImportPage(props: ImportPageProps): JSX.Element {
  const { importPlan } = useStrings();
  const { plan, onClose } = props;
  if (plan.newerThanCode) return <Refused {...importPlan.newer} onClose={onClose} />;
  if (!plan.rights.addActivities || !plan.rights.changeRegisters) return <Refused {...importPlan.notAllowed} onClose={onClose} />;
  return <FluentRoot><ImportSteps {...props} /></FluentRoot>;
}

function Refused({ heading, text, onClose }: { heading: string; text: string; onClose(): void }): JSX.Element {
  const { importPlan } = useStrings();
  return (
    <div className={styles.page}>
      <StepHeading>{importPlan.title}</StepHeading>
      <MessageBox kind="info" heading={heading} actions={<Button icon="left" onClick={onClose}>{importPlan.back}</Button>}>{text}</MessageBox>
    </div>
  );
}

function ImportSteps({ repository, plan, clock, onClose, onDone, onBusy, loadReader = readerChunk }: ImportPageProps): JSX.Element {
  const { importPlan } = useStrings();
  const sourceWords = documentWordsOf(useLanguage());
  const { state, commands } = useImport({ repository, plan, clock, loadReader, sourceWords, pastedName: importPlan.pasted });
  const importing = state.step === 'importing';
  useLeaveWarning(importing);
  React.useEffect(() => {
    onBusy?.(importing);
    return () => onBusy?.(false);
  }, [importing, onBusy]);
  useStrayDrops();
  const leave = hasAdded(state) ? onDone : onClose;
  return (
    <div className={styles.page}>
      <div className={classNames(styles.back, importing && styles.away)}><Button kind="quiet" icon="left" onClick={leave}>{importPlan.back}</Button></div>
      <Steps label={importPlan.stepsLabel} names={stepOrder.map(step => importPlan.steps[step])} current={indexOf(state)} pastText={importPlan.stepPast} />
      <Step state={state} commands={commands} plan={plan} onLeave={leave} />
    </div>
  );
}

function hasAdded(state: ImportState): boolean {
  return 'run' in state && state.run.stored.size + state.run.reports.size > 0;
}

function indexOf({ step }: ImportState): number {
  switch (step) {
    case 'choose': case 'reading': return 0;
    case 'review': return 1;
    case 'importing': case 'stopped': return 2;
    case 'done': return 3;
  }
}

interface StepProps {
  state: ImportState;
  commands: ImportCommands;
  plan: Plan;
  onLeave(): void;
}

function Step({ state, commands, plan, onLeave }: StepProps): JSX.Element {
  const words = useReviewWords(plan, 'unit' in state ? state : undefined);
  const download = useOutsideDownload(plan);
  switch (state.step) {
    case 'choose':
      return <ChooseStep problem={state.problem} onSource={commands.read} onRetry={commands.readAgain} />;
    case 'reading':
      return <ReadingStep name={state.name} />;
    case 'review':
      return (
        <ReviewStep
          reading={state.reading} plan={plan} words={words} unit={state.unit} onUnit={commands.chooseUnit}
          onConfirm={commands.start} onChooseAnother={commands.restart} onClose={onLeave}
        />
      );
    case 'importing':
      return <ProgressStep run={state.run} stopping={state.stopping} onStop={commands.stop} />;
    case 'stopped':
      return <StoppedStep reading={state.reading} run={state.run} why={state.why} onGoOn={commands.start} onShowPlan={onLeave} onAnother={commands.restart} />;
    case 'done':
      return (
        <DoneStep
          reading={state.reading} run={state.run} words={words}
          onShowPlan={onLeave} onAnother={commands.restart} onDownload={() => download(state.reading)}
        />
      );
  }
}

function ReadingStep({ name }: { name: string }): JSX.Element {
  const { importPlan } = useStrings();
  return <><StepHeading>{importPlan.reading(name)}</StepHeading><Loading label={importPlan.readingHere} /></>;
}

const none: ReadonlySet<string> = new Set();

function useReviewWords({ framework, units }: Plan, reviewed: Extract<ImportState, { unit: string }> | undefined): ReviewWords {
  const strings = useStrings();
  const documentWords = documentWordsOf(useLanguage());
  const formats = useFormats();
  const [chosenUnit, unfinished] = reviewed ? [reviewed.unit, reviewed.reading.unfinished] : ['', none];
  return React.useMemo(
    () => reviewWordsOf({ strings, documentWords, formats, framework, units, chosenUnit, unfinished }),
    [strings, documentWords, formats, framework, units, chosenUnit, unfinished]
  );
}

/** Gives the rows that were left outside to the user, to correct and import later. */
function useOutsideDownload({ framework }: Plan): (reading: Reading) => void {
  const { outside, done } = useStrings().importPlan;
  const { columns, placeText, rejectionSentence } = documentWordsOf(useLanguage());
  return ({ rejected }) => saveFile(done.downloadName, leftOutsideCsv(rejected, {
    headings: { ...columns, ...outside }, where: row => placeText(row.place), why: row => rejectionSentence(row.why, framework)
  }), 'text/csv;charset=utf-8');
}
