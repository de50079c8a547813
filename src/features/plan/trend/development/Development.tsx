import * as React from 'react';
import { standings } from '../../../../domain';
import { StandingOn } from '../../../../domain/trend';
import { TrendReader } from '../../../../lists';
import { trendWords } from '../../../../loc/trend';
import { LinkButton, StandingIcon, useFormats, useLanguage, useLoad, useStrings } from '../../../../ui';
import { useScene } from '../../planScene';
import { Columns } from './Columns';
import styles from './Development.module.scss';
import { DevelopmentTable } from './DevelopmentTable';
import { developmentReader } from './readDevelopment';

export interface DevelopmentProps {
  reader: TrendReader;
}

/** How the plan has stood, month by month: a picture, and the same as a table. */
export function Development({ reader }: DevelopmentProps): JSX.Element {
  const { development: words } = trendWords[useLanguage()];
  const { common } = useStrings();
  const { plan, today } = useScene();
  const [asTable, setAsTable] = React.useState(false);
  const develop = React.useMemo(() => developmentReader(reader), [reader]);
  // Told anew when the plan is another: what others report changes the last column.
  const load = React.useCallback(() => develop(plan, today), [develop, plan, today]);
  const read = useLoad(load);
  const last = React.useRef<StandingOn[]>();
  if (read.state === 'ready') last.current = read.value;
  if (read.state === 'loading' && !last.current) return <p role="status" className={styles.quiet}>{words.reading}</p>;
  if (read.state === 'failed') return <p role="status">{words.failed} <LinkButton onClick={read.reload}>{common.tryAgain}</LinkButton></p>;
  const told = read.state === 'ready' ? read.value : last.current ?? [];
  return (
    <div className={styles.development}>
      {asTable ? <DevelopmentTable told={told} /> : <><Key told={told} /><Columns told={told} /></>}
      <LinkButton aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>{asTable ? words.asChart : words.asTable}</LinkButton>
      <p className={styles.hint}>{words.hint}</p>
    </div>
  );
}

/** What the patterns stand for. */
function Key({ told }: { told: StandingOn[] }): JSX.Element {
  const { common } = useStrings();
  const formats = useFormats();
  const last = told[told.length - 1];
  return (
    <ul className={styles.key}>
      {standings.filter(key => told.some(({ standing }) => standing[key] > 0)).reverse().map(key => (
        <li key={key}>
          <svg className={styles.swatch} aria-hidden="true"><rect width="100%" height="100%" className={styles[key]} /><rect width="100%" height="100%" fill={`url(#hp-${key})`} /></svg>
          <StandingIcon standing={key} />{common.standing[key]} <strong>{formats.number(last?.standing[key] ?? 0)}</strong>
        </li>
      ))}
    </ul>
  );
}
