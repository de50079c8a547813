import * as React from 'react';
import { localDateOf, themeByKey } from '../../domain';
import { LearningLine } from '../../exchange/outward/learningTable';
import { Plan } from '../../lists';
import { learningWords } from '../../loc/learning';
import { learningFollowUpWords } from '../../loc/learningFollowUp';
import { Button, useWordsOf } from '../../ui';
import { saveFile } from '../../ui/saveFile';
import { FollowUp } from './figures';
import styles from './FollowUp.module.scss';

type Form = 'excel' | 'csv';
type Work = 'ready' | 'making' | 'made' | 'failed';

/** The document's rows; it is Swedish, whatever language the page is in. */
function linesOf({ examples }: FollowUp, { framework, units }: Plan): LearningLine[] {
  return examples.flatMap(({ example, marks, outcome }) => {
    const { themes, careKinds } = example.content;
    const about = { example, outcome, themes: themes.map(key => themeByKey(framework, key)?.title ?? key), careKinds: careKinds.map(kind => learningWords.sv.careKinds[kind]) };
    return units.map(unit => ({ ...about, unit, mark: marks.find(({ unitId }) => unitId === unit.id) }));
  });
}

async function takeOut(form: Form, followUp: FollowUp, plan: Plan, now: Date): Promise<void> {
  const [{ learningTable }, { tableForms }, { fileName }] = await Promise.all([
    import(/* webpackChunkName: 'larandeexempel-export' */ '../../exchange/outward/learningTable'),
    import(/* webpackChunkName: 'larandeexempel-export' */ '../../exchange/outward/tableForms'),
    import(/* webpackChunkName: 'larandeexempel-export' */ '../../exchange/outward/fileName')
  ]);
  const table = learningTable(linesOf(followUp, plan), localDateOf(now.toISOString()));
  const { extension, mediaType, write } = tableForms[form];
  const { bytes } = await write(table, {});
  saveFile(fileName(table.title, table.date, extension), bytes, mediaType);
}

interface TakeOutProps {
  followUp: FollowUp;
  plan: Plan;
  /** False while activities are being read: what became of the lessons is not known yet. */
  planWhole: boolean;
  clock: () => Date;
  onFailure: (failure: unknown) => void;
}

/** The follow-up as a file, made in the browser. */
export function TakeOut({ followUp, plan, planWhole, clock, onFailure }: TakeOutProps): JSX.Element {
  const { takeOut: words } = useWordsOf(learningFollowUpWords);
  const [work, setWork] = React.useState<Work>('ready');
  const alive = React.useRef(true);
  React.useEffect(() => () => { alive.current = false; }, []);
  const waits = !planWhole || work === 'making';
  const make = async (form: Form): Promise<void> => {
    if (waits) return;
    setWork('making');
    try {
      await takeOut(form, followUp, plan, clock());
      if (alive.current) setWork('made');
    } catch (error) {
      onFailure(error);
      if (alive.current) setWork('failed');
    }
  };
  return (
    <div className={styles.takeOut}>
      <Button icon="download" aria-disabled={waits} onClick={() => void make('excel')}>{words.excel}</Button>
      <Button icon="download" aria-disabled={waits} onClick={() => void make('csv')}>{words.csv}</Button>
      <span role="status">{work === 'ready' ? '' : words[work]}</span>
    </div>
  );
}
