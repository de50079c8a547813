import * as React from 'react';
import { Framework, isLocalDate, localDateOf } from '../../../domain';
import { Round, closedRounds, proposalsFrom } from '../../../domain/assessment';
import { AssessmentRepository, Plan } from '../../../lists';
import { Button, FailureBox, LinkButton, MessageBox, StepHeading, useFormats, useLoad, useStrings } from '../../../ui';
import { fieldClass } from '../../../ui/field';
import { fullTitle } from '../page/RoundHead';
import { useAssessingWords } from '../words';
import { RoundForm, firstForm, seasonOf } from './firstValues';
import styles from './StartRound.module.scss';

interface StartRoundProps {
  repository: Pick<AssessmentRepository, 'start' | 'frozen' | 'rounds'>;
  plan: Plan;
  rounds: Round[];
  clock: () => Date;
  newKey: () => string;
  onBusy: (busy: boolean) => void;
  onCancel: () => void;
  onStarted: (round: Round) => void;
}

type Phase = { at: 'form' } | { at: 'starting'; done: number } | { at: 'failed'; error: unknown };

/** A new round: what it is called, what it is about, and whose answers lie as proposals in it. */
export function StartRound(props: StartRoundProps): JSX.Element {
  const { plan, rounds, clock, onCancel } = props;
  const { start: words } = useAssessingWords();
  const { number } = useFormats();
  const today = localDateOf(clock());
  const { season, year } = seasonOf(today);
  const [form, setForm] = React.useState(() => firstForm(rounds, today, words.seasons[season](year), plan.framework.edition));
  const editions = useEditions(props);
  const framework = editions.all.find(({ edition }) => edition === form.edition) ?? plan.framework;
  const { phase, start, total } = useStart(props, form, framework);
  const busy = phase.at === 'starting';
  const valid = form.title.trim() !== '' && isLocalDate(form.startedOn) && total > 0;
  return (
    <form
      className={styles.form}
      onSubmit={event => {
        event.preventDefault();
        if (valid && !busy) void start();
      }}
    >
      <div><StepHeading>{words.title}</StepHeading><p className={styles.muted}>{words.intro}</p></div>
      <fieldset className={styles.fields} disabled={busy}>
        <Fields {...{ form, plan, rounds, editions, framework }} onChange={part => setForm(before => ({ ...before, ...part }))} />
      </fieldset>
      {total === 0 && <MessageBox kind="info" heading={words.noThemes} />}
      {phase.at === 'failed' && <FailureBox error={phase.error} task="writing" />}
      <p role="status" className={styles.muted}>{busy && words.starting(number(phase.done), number(total))}</p>
      <div className={styles.commands}>
        <Button kind="primary" aria-disabled={busy || !valid} onClick={() => { if (valid && !busy) void start(); }}>{phase.at === 'failed' ? words.again : words.yes}</Button>
        {!busy && <Button kind="quiet" onClick={onCancel}>{words.cancel}</Button>}
      </div>
    </form>
  );
}

/** Stores the round. The key is made once, so that a second try after a broken connection goes on with the same round. */
function useStart({ repository, plan, clock, newKey, onBusy, onStarted }: StartRoundProps, form: RoundForm, framework: Framework): { phase: Phase; start: () => Promise<void>; total: number } {
  const [phase, setPhase] = React.useState<Phase>({ at: 'form' });
  const key = React.useRef<string>();
  const total = proposalsFrom(framework).length;
  const start = async (): Promise<void> => {
    key.current ??= newKey();
    setPhase({ at: 'starting', done: 0 });
    onBusy(true);
    try {
      const last = form.proposalsFrom ? (await repository.frozen(Number(form.proposalsFrom))).picture : undefined;
      const { title, scope, unitId, startedOn } = form;
      const round = {
        clientKey: key.current, title: title.trim(), scope: scope.trim(), ...(unitId ? { unitId: Number(unitId) } : {}), edition: framework.edition, startedOn
      };
      const act = { by: plan.user.name, at: clock().toISOString() };
      const started = await repository.start(round, proposalsFrom(framework, last), act, { onProgress: ({ done }) => setPhase({ at: 'starting', done }) });
      onBusy(false);
      onStarted(started);
    } catch (error) {
      onBusy(false);
      setPhase({ at: 'failed', error });
    }
  };
  return { phase, start, total };
}

interface Editions {
  /** Those that the round can follow, the plan's first. */
  all: Framework[];
  /** The others were not to be had: they can be asked for again. */
  retry?: () => void;
}

/** The site's editions; until they are here, and where they do not come, the plan's own. */
function useEditions({ repository, plan }: StartRoundProps): Editions {
  const read = React.useCallback(async () => (await repository.rounds({ editions: true })).editions ?? [], [repository]);
  const load = useLoad(read);
  if (load.state === 'ready' && load.value.length > 0) return { all: load.value };
  return { all: [plan.framework], ...(load.state === 'failed' ? { retry: load.reload } : {}) };
}

interface FieldsProps {
  form: RoundForm;
  plan: Plan;
  rounds: Round[];
  editions: Editions;
  framework: Framework;
  onChange: (part: Partial<RoundForm>) => void;
}

function Fields({ form, plan, rounds, editions, framework, onChange }: FieldsProps): JSX.Element {
  const { start: words } = useAssessingWords();
  const { common } = useStrings();
  const input = (name: 'title' | 'scope' | 'startedOn', type: string, required: boolean): JSX.Element => (
    <input
      id={`hp-round-${name}`} className={fieldClass} type={type} value={form[name]} required={required} maxLength={type === 'text' ? 200 : undefined}
      aria-describedby={name === 'scope' ? 'hp-round-scope-hint' : undefined} onChange={event => onChange({ [name]: event.target.value })}
    />
  );
  const select = (name: 'unitId' | 'proposalsFrom' | 'edition', options: [value: string, text: string][]): JSX.Element => (
    <select id={`hp-round-${name}`} className={fieldClass} value={form[name]} onChange={event => onChange({ [name]: event.target.value })}>
      {options.map(([value, text]) => <option key={value} value={value}>{text}</option>)}
    </select>
  );
  return (
    <>
      <div><label htmlFor="hp-round-title">{words.name}</label>{input('title', 'text', true)}</div>
      <div><label htmlFor="hp-round-startedOn">{words.startedOn}</label>{input('startedOn', 'date', true)}</div>
      <div><label htmlFor="hp-round-scope">{words.scope}</label>{input('scope', 'text', false)}<p id="hp-round-scope-hint" className={styles.hint}>{words.scopeHint}</p></div>
      <div><label htmlFor="hp-round-unitId">{words.unit}</label>{select('unitId', [['', common.wholeMunicipality], ...plan.units.map(({ id, name }): [string, string] => [String(id), name])])}</div>
      <div><label htmlFor="hp-round-proposalsFrom">{words.proposals}</label>{select('proposalsFrom', [...closedRounds(rounds).map((each): [string, string] => [String(each.id), fullTitle(each)]), ['', words.noProposals]])}<p className={styles.hint}>{words.proposalsHint}</p></div>
      {editions.all.length > 1
        ? <div><label htmlFor="hp-round-edition">{words.edition}</label>{select('edition', editions.all.map(({ edition, title }): [string, string] => [edition, edition === plan.framework.edition ? words.presentEdition(title) : title]))}<p className={styles.hint}>{words.editionHint}</p></div>
        : <div><p className={styles.name}>{words.edition}</p><p>{framework.title}</p>{editions.retry && <p className={styles.hint}>{words.editionsFailed} <LinkButton onClick={editions.retry}>{common.tryAgain}</LinkButton></p>}</div>}
    </>
  );
}
