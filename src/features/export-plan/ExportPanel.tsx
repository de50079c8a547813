import * as React from 'react';
import { ActivityFilter, FilterContext, LocalDate, PlanIndex } from '../../domain';
import { FormKey, documentForms, fileName, formOf } from '../../exchange/outward';
import { Plan } from '../../lists';
import { exportWords } from '../../loc/exportPlan';
import { SidePanel } from '../../ui/sidePanel';
import { useFormats, useWordsOf } from '../../ui';
import { ExportFoot } from './ExportFoot';
import styles from './ExportPanel.module.scss';
import { LargeForWord, mostForWord } from './LargeForWord';
import { Selection, firstSelection, selectedActivities } from './selection';
import { RoundPart } from './RoundPart';
import { useExport } from './useExport';
import { RoundReader, useRoundChoice } from './useRoundChoice';

export interface ExportPanelProps {
  plan: Plan;
  index: PlanIndex;
  today: LocalDate;
  /** Whether the plan is read to its end. */
  whole: boolean;
  filter: ActivityFilter;
  /** The filter in words; '' when it limits nothing. */
  filterText: string;
  /** Rounds of the assessment; left out: a Word document has no chapters of it. */
  assessments?: RoundReader;
  onClose: () => void;
}

const titleId = 'hp-export-title';

/** The plan as a file: what of it, and in which form. Open to everybody who reads the plan. */
export function ExportPanel({ plan, index, today, whole, filter, filterText, assessments, onClose }: ExportPanelProps): JSX.Element {
  const words = useWordsOf(exportWords);
  const [selection, setSelection] = React.useState(() => firstSelection(filter));
  const [formKey, setFormKey] = React.useState<FormKey>('word');
  const work = useExport();
  const rounds = useRoundChoice(assessments, plan);
  const context: FilterContext = React.useMemo(
    () => ({ index, today, staleAfterDays: plan.settings.staleAfterDays, user: plan.user }), [index, today, plan]
  );
  const activities = React.useMemo(() => selectedActivities(selection, plan, filter, context), [selection, plan, filter, context]);
  const form = formOf(formKey);
  const { title } = plan.settings;

  const choose = (next: Partial<Selection>): void => {
    setSelection({ ...selection, ...next });
    work.reset();
  };
  const chooseForm = (key: FormKey): void => {
    setFormKey(key);
    work.reset();
  };
  const start = (): void => work.start(form, async () => {
    const assessment = formKey === 'word' ? await rounds.read() : undefined;
    return {
      title, date: today, selection: selection.what === 'filtered' && filterText ? filterText : undefined, activities, framework: plan.framework, index,
      ...(assessment ? { assessment } : {})
    };
  });

  return (
    <SidePanel
      labelledBy={titleId} position={words.position} focusOn={titleId} onClose={onClose}
      footer={<ExportFoot work={work} whole={whole && (formKey !== 'word' || rounds.rounds.state !== 'loading')} count={activities.length} onStart={start} />}
    >
      <div className={styles.panel}>
        <h2 id={titleId} tabIndex={-1}>{words.title}</h2>
        <p className={styles.weak}>{words.lead}</p>
        <What selection={selection} onChoose={choose} {...{ plan, filter, filterText, context }} />
        <Form chosen={formKey} onChoose={chooseForm} />
        {formKey === 'word' && <RoundPart choice={rounds} onChosen={work.reset} />}
        {formKey === 'word' && activities.length > mostForWord && <LargeForWord onExcel={() => chooseForm('excel')} />}
        <p className={styles.weak}>{words.fileName(fileName(title, today, form.extension))}. {words.importAgain}</p>
      </div>
    </SidePanel>
  );
}

interface WhatProps extends Pick<ExportPanelProps, 'plan' | 'filter' | 'filterText'> {
  selection: Selection;
  context: FilterContext;
  onChoose: (next: Partial<Selection>) => void;
}

function What({ selection, plan, filter, filterText, context, onChoose }: WhatProps): JSX.Element {
  const words = useWordsOf(exportWords);
  const { number } = useFormats();
  const count = (what: Selection['what']): number => selectedActivities({ what, archived: false }, plan, filter, context).length;
  const archived = selectedActivities({ ...selection, archived: true }, { ...plan, activities: [] }, filter, context).length;
  return (
    <fieldset className={styles.part}>
      <legend>{words.what}</legend>
      <label className={styles.option}>
        <input type="radio" name="hp-export-what" checked={selection.what === 'whole'} onChange={() => onChoose({ what: 'whole' })} />
        <span>{words.wholePlan(number(count('whole')))}</span>
      </label>
      {filterText && (
        <label className={styles.option}>
          <input type="radio" name="hp-export-what" checked={selection.what === 'filtered'} onChange={() => onChoose({ what: 'filtered' })} />
          <span>{words.filtered(number(count('filtered')))}<span className={styles.weak}>{filterText}</span></span>
        </label>
      )}
      {archived > 0 && (
        <label className={styles.option}>
          <input type="checkbox" checked={selection.archived} onChange={event => onChoose({ archived: event.target.checked })} />
          <span>{words.archived(number(archived))}</span>
        </label>
      )}
    </fieldset>
  );
}

function Form({ chosen, onChoose }: { chosen: FormKey; onChoose: (key: FormKey) => void }): JSX.Element {
  const words = useWordsOf(exportWords);
  return (
    <fieldset className={styles.part}>
      <legend>{words.form}</legend>
      {documentForms.map(({ key }) => (
        <label key={key} className={styles.option}>
          <input type="radio" name="hp-export-form" checked={key === chosen} onChange={() => onChoose(key)} />
          <span>{words.forms[key].name}<span className={styles.weak}>{words.forms[key].use}</span></span>
        </label>
      ))}
    </fieldset>
  );
}
