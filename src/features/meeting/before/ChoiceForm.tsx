import * as React from 'react';
import { AgendaReason, addItem, agendaOrders, agendaReasons, wholeMunicipality } from '../../../domain';
import { FilterMenu, Option, useFormats, useStrings } from '../../../ui';
import { useMeetingScene } from '../scene';
import { AddActivity } from './AddActivity';
import styles from './Before.module.scss';
import { AgendaWork } from './useAgenda';

interface ChoiceFormProps {
  work: AgendaWork;
  onHeard: (text: string) => void;
}

/** What is gone through, and in which order. Every tick makes the agenda anew. */
export function ChoiceForm({ work, onHeard }: ChoiceFormProps): JSX.Element {
  const { meetingBefore: { choice: words, heard } } = useStrings();
  const { meeting: { agenda }, choose, put, context } = work;
  const { plan } = useMeetingScene();
  const { choice } = agenda;
  const toggle = (reason: AgendaReason, on: boolean): void =>
    choose({ reasons: agendaReasons.filter(each => (each === reason ? on : choice.reasons.includes(each))) });
  return (
    <form className={styles.card} aria-label={words.label} onSubmit={event => event.preventDefault()}>
      <fieldset className={styles.part}>
        <legend className={styles.legend}>{words.heading}</legend>
        {agendaReasons.map(reason => <Reason key={reason} reason={reason} work={work} onToggle={on => toggle(reason, on)} />)}
        <p className={styles.hint}>{words.once}</p>
      </fieldset>
      <div className={styles.part}>
        {plan.units.length > 0 && <Units work={work} />}
        <AddActivity
          onAgenda={agenda.items.map(({ activityId }) => activityId)}
          onAdd={activity => {
            put(addItem(agenda, activity, context));
            onHeard(heard.added(activity.title));
          }}
        />
      </div>
      <fieldset className={styles.part}>
        <legend className={styles.legendSmall}>{words.order}</legend>
        {agendaOrders.map(order => (
          <label key={order} className={styles.option}>
            <input type="radio" name="hp-order" checked={choice.order === order} onChange={() => choose({ order })} />
            <span>{words.orders[order]}{order === 'important' && <span className={styles.hint}>{words.importantHint}</span>}</span>
          </label>
        ))}
      </fieldset>
    </form>
  );
}

function Reason({ reason, work: { counts, choose, meeting: { agenda: { choice } } }, onToggle }: { reason: AgendaReason; work: AgendaWork; onToggle: (on: boolean) => void }): JSX.Element {
  const { meetingBefore: { choice: words } } = useStrings();
  const formats = useFormats();
  const quiet = reason === 'quiet';
  return (
    <div className={styles.option}>
      <label>
        <input type="checkbox" checked={choice.reasons.includes(reason)} onChange={event => onToggle(event.target.checked)} />
        <span>{quiet ? words.quietFor : words.reasons[reason]}</span>
      </label>
      {quiet && <QuietDays days={choice.quietDays} onChange={quietDays => choose({ quietDays })} />}
      <span className={styles.count}>{formats.number(counts[reason])}</span>
    </div>
  );
}

const dayChoices = [14, 30, 60, 90];

function QuietDays({ days, onChange }: { days: number; onChange: (days: number) => void }): JSX.Element {
  const { meetingBefore: { choice: words } } = useStrings();
  const formats = useFormats();
  const choices = Array.from(new Set([...dayChoices, days])).sort((a, b) => a - b);
  return (
    <select className={styles.select} aria-label={words.quietFor} value={days} onChange={event => onChange(Number(event.target.value))}>
      {choices.map(choice => <option key={choice} value={choice}>{formats.days(choice)}</option>)}
    </select>
  );
}

function Units({ work: { choose, meeting: { agenda: { choice } } } }: { work: AgendaWork }): JSX.Element {
  const { common, meetingBefore: { choice: words } } = useStrings();
  const { plan } = useMeetingScene();
  const options: Option[] = plan.units.map(({ id, code, name }) => ({ key: String(id), text: name || code }))
    .concat({ key: String(wholeMunicipality), text: common.wholeMunicipality });
  const codes = plan.units.map(({ code, name }) => code || name);
  const chosen = plan.units.filter(({ id }) => choice.unitIds.includes(id)).map(({ code, name }) => code || name)
    .concat(choice.unitIds.includes(wholeMunicipality) ? [common.wholeMunicipality] : []);
  return (
    <div className={styles.units}>
      <FilterMenu
        name={words.units} value={choice.unitIds.length === 0 ? words.allUnits(codes.join(', ')) : chosen.join(', ')} options={options}
        selected={choice.unitIds.map(String)} onChange={selected => choose({ unitIds: selected.map(Number) })}
      />
    </div>
  );
}
