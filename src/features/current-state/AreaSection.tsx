import * as React from 'react';
import { AreaComparison, AreaResult, questions } from '../../domain/assessment';
import type { PictureArea } from '../../domain/assessment';
import { answerWords } from '../../loc/answers';
import { useWordsOf } from '../../ui';
import styles from './Area.module.scss';
import { areaName } from './areaName';
import { ChangeLine } from './ChangeLine';
import { useStateScene } from './stateScene';
import { ThemeRow } from './ThemeRow';
import { useStateWords } from './words';

interface AreaSectionProps {
  area: PictureArea;
  result: AreaResult;
  comparison?: AreaComparison;
}

/** An area: its themes, and what the group says about it. */
export function AreaSection({ area, result, comparison }: AreaSectionProps): JSX.Element {
  const { area: words, compare } = useStateWords();
  const { againstTitle } = useStateScene();
  const { over, name } = areaName(area.title);
  const heading = `hp-area-${area.key}`;
  return (
    <section className={styles.area} aria-labelledby={heading} data-place={area.key}>
      <div className={styles.head}>
        <h2 id={heading} tabIndex={-1}>{over && <><small>{over}</small> </>}{name}</h2>
        <p>{words.line(result.prioritised, result.withActivity)}</p>
      </div>
      <ThemeTable area={area} labelledBy={heading} comparison={comparison} />
      <div className={styles.comment}>
        <h3>{words.comment}</h3>
        {area.comment ? <p className={styles.text}>{area.comment}</p> : <p className={styles.noComment}>{words.noComment}</p>}
        {comparison && againstTitle && <p className={styles.change}><span>{compare.against(againstTitle)}</span><ChangeLine counts={comparison.counts} /></p>}
      </div>
    </section>
  );
}

/** The themes; on a narrow page each is a card, and the parts of the table keep their roles. */
function ThemeTable({ area, labelledBy, comparison }: Pick<AreaSectionProps, 'area' | 'comparison'> & { labelledBy: string }): JSX.Element {
  const { area: words } = useStateWords();
  const { letter, question } = useWordsOf(answerWords);
  const { onlyChanged, againstTitle } = useStateScene();
  const of = (key: string): AreaComparison['themes'][number] | undefined => comparison?.themes.find(theme => theme.key === key);
  const themes = onlyChanged ? area.themes.filter(({ key }) => (of(key)?.changed.length ?? 0) > 0) : area.themes;
  const gone = comparison?.themes.filter(({ now }) => !now).map(({ title }) => title) ?? [];
  return (
    <div className={styles.themesPlace}>
      <table role="table" className={styles.themes} aria-labelledby={labelledBy}>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">{words.theme}</th>
            {questions.map(key => <th key={key} role="columnheader" scope="col" className={styles.answer}>{letter[key]}. {question[key]}</th>)}
            <th role="columnheader" scope="col" className={styles.decision}>{words.decision}</th>
            <th role="columnheader" scope="col" className={styles.activities}>{words.activities}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">{themes.map(theme => <ThemeRow key={theme.key} theme={theme} comparison={of(theme.key)} />)}</tbody>
      </table>
      {gone.length > 0 && againstTitle && <p className={styles.gone}>{words.gone(againstTitle, gone)}</p>}
    </div>
  );
}
