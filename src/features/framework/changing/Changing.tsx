import * as React from 'react';
import { StoredEdition } from '../../../lists';
import { Button, FailureBox, Loading, MessageBox, StepHeading, asFailure, useFormats, useLeaveWarning } from '../../../ui';
import { ProgressIndicator } from '../../../ui/fluent';
import styles from '../Framework.module.scss';
import { MisplacedBox } from '../MisplacedBox';
import { useScene } from '../scene';
import { useFrameworkWords } from '../words';
import { ChangeState, PlannedChange } from './change';
import { ChooseFile } from './ChooseFile';
import { Preview } from './Preview';
import { ChangeCommands, EditionReader, useChange } from './useChange';

interface ChangingProps {
  /** A file that is to be chosen, or an edition that the site has. */
  begin: 'file' | StoredEdition;
  loadReader: () => Promise<EditionReader>;
  onBusy: (busy: boolean) => void;
  /** Back to the framework; `changed`: something of it may be stored. */
  onLeave: (changed: boolean) => void;
  onToPlan: () => void;
}

/** From a file, or an edition that the site has, to an edition that the plan follows. */
export function Changing({ begin, loadReader, onBusy, onLeave, onToPlan }: ChangingProps): JSX.Element {
  const { state, commands } = useChange(begin, loadReader);
  const storing = state.at === 'storing';
  useLeaveWarning(storing);
  React.useEffect(() => {
    onBusy(storing);
    return () => onBusy(false);
  }, [storing, onBusy]);
  return <Step state={state} commands={commands} onLeave={onLeave} onToPlan={onToPlan} />;
}

function Step({ state, commands, onLeave, onToPlan }: Pick<ChangingProps, 'onLeave' | 'onToPlan'> & { state: ChangeState; commands: ChangeCommands }): JSX.Element {
  const { choose } = useFrameworkWords();
  switch (state.at) {
    case 'choose': return <ChooseFile trouble={state.trouble} name={state.name} onFile={commands.read} onCancel={() => onLeave(false)} />;
    case 'reading': return <Loading label={choose.reading(state.name)} />;
    case 'preview': return <Preview change={state.change} onConfirm={() => commands.confirm(state.change)} onCancel={() => onLeave(false)} />;
    case 'storing': return <Storing state={state} onStop={commands.stop} />;
    case 'done': return <Done change={state.change} onShow={() => onLeave(true)} onToPlan={onToPlan} />;
    default: return <Stopped state={state} commands={commands} onLeave={onLeave} />;
  }
}

function Storing({ state: { done, total, stopping }, onStop }: { state: Extract<ChangeState, { at: 'storing' }>; onStop: () => void }): JSX.Element {
  const { storing: words } = useFrameworkWords();
  const formats = useFormats();
  const text = total > 0 && done < total ? words.heading(formats.number(done), formats.number(total)) : words.choosing;
  return (
    <div className={styles.card}>
      <StepHeading>{words.label}</StepHeading>
      <p role="status">{text}</p>
      <ProgressIndicator ariaLabel={words.label} ariaValueText={text} percentComplete={total > 0 ? done / total : undefined} barHeight={6} />
      <p className={styles.muted}>{words.stay}</p>
      <div className={styles.buttons}><Button aria-disabled={stopping} onClick={onStop}>{words.stop}</Button><span role="status">{stopping && words.stopping}</span></div>
    </div>
  );
}

type StoppedState = Extract<ChangeState, { at: 'failed' | 'refused' | 'conflict' }>;

/** What stopped it, and the way on: nothing that was stored is stored again. */
function Stopped({ state, commands, onLeave }: { state: StoppedState; commands: ChangeCommands; onLeave: (changed: boolean) => void }): JSX.Element {
  const { failed: words, wrong, preview } = useFrameworkWords();
  const { change } = state;
  const back = <Button onClick={() => onLeave(true)}>{words.seePresent}</Button>;
  return (
    <div className={styles.card}>
      <StepHeading>{preview.from(change.before.title, change.next.title)}</StepHeading>
      {state.at === 'refused' && <MessageBox kind="warning" heading={wrong.differs(change.next.title)} actions={back}>{wrong.differsText}</MessageBox>}
      {state.at === 'conflict' && <Conflict present={state.present} actions={back} />}
      {state.at === 'failed' && (
        <>
          <FailureBox error={state.error} task="writing" />
          <p>{words.kept(change.before.title)}</p>
          <div className={styles.buttons}>
            {asFailure(state.error).reason !== 'forbidden' && <Button kind="primary" onClick={() => commands.confirm(change)}>{words.goOn}</Button>}
            {back}
          </div>
        </>
      )}
    </div>
  );
}

function Conflict({ present, actions }: { present: string; actions: React.ReactNode }): JSX.Element {
  const { frameworks } = useScene();
  const { failed: words } = useFrameworkWords();
  const title = frameworks.editions.find(({ framework }) => framework.edition === present)?.framework.title ?? present;
  return <MessageBox kind="warning" heading={words.conflict(title)} actions={actions}>{words.conflictText}</MessageBox>;
}

function Done({ change: { next, misplaced }, onShow, onToPlan }: { change: PlannedChange; onShow: () => void; onToPlan: () => void }): JSX.Element {
  const { done: words, toPlan } = useFrameworkWords();
  return (
    <div className={styles.card}>
      <StepHeading>{words.heading(next.title)}</StepHeading>
      <p>{words.text}</p>
      <MisplacedBox misplaced={misplaced} edition={next} />
      <div className={styles.buttons}><Button kind="primary" onClick={onShow}>{words.show}</Button><Button onClick={onToPlan}>{toPlan}</Button></div>
    </div>
  );
}
