import * as React from 'react';
import { AreaResult, wholeResult } from '../../domain/assessment';
import { SignalMark, isForBrowser, useFormats } from '../../ui';
import { AnswerBar } from '../../ui/answers';
import { areaName } from './areaName';
import styles from './Result.module.scss';
import { useStateWords } from './words';

interface ResultTableProps {
  results: AreaResult[];
  /** How many themes the round has. */
  themes: number;
  /** The day on which activities were counted, written. */
  countedOn: string;
  linkToArea: (areaKey: string) => string;
  onArea: (areaKey: string) => void;
}

/** The answer first: how many themes are prioritised, per area, and how many of them something is done about. */
export function ResultTable({ results, themes, countedOn, linkToArea, onArea }: ResultTableProps): JSX.Element {
  const { result: words } = useStateWords();
  const whole = wholeResult(results);
  const open = (key: string) => (event: React.MouseEvent): void => {
    if (isForBrowser(event)) return;
    event.preventDefault();
    onArea(key);
  };
  return (
    <section aria-labelledby="hp-result" className={styles.result}>
      <h2 id="hp-result">{words.heading(whole.prioritised, themes, whole.prioritised - whole.withActivity)}</h2>
      <table className={styles.table} aria-labelledby="hp-result">
        <thead>
          <tr><th scope="col">{words.area}</th><th scope="col" className={styles.bar}>{words.answers}</th><th scope="col" className={styles.number}>{words.prioritised}</th><th scope="col" className={styles.number}>{words.withActivity}</th></tr>
        </thead>
        <tbody>
          {results.map(result => (
            <tr key={result.areaKey}>
              <th scope="row"><a href={linkToArea(result.areaKey)} onClick={open(result.areaKey)}>{areaName(result.title).numbered}</a></th>
              <Numbers result={result} />
            </tr>
          ))}
        </tbody>
        <tfoot><tr><th scope="row">{words.whole}</th><Numbers result={whole} plain /></tr></tfoot>
      </table>
      <p className={styles.hint}>{words.hint(countedOn)}</p>
    </section>
  );
}

function Numbers({ result, plain }: { result: Omit<AreaResult, 'areaKey' | 'title'>; plain?: boolean }): JSX.Element {
  const { result: words } = useStateWords();
  const { number } = useFormats();
  const { counts, prioritised, withActivity } = result;
  const without = prioritised - withActivity;
  return (
    <>
      <td className={styles.bar}><AnswerBar counts={counts} /></td>
      <td className={styles.number}>{number(prioritised)}</td>
      <td className={styles.number}>
        {!plain && without > 0 && <span className={styles.missing}><SignalMark signal="late" strong>{words.missing(without)}</SignalMark></span>}
        {number(withActivity)}
      </td>
    </>
  );
}
