import * as React from 'react';
import { Standing, standings } from '../../../../domain';
import { StandingOn } from '../../../../domain/trend';
import { trendWords } from '../../../../loc/trend';
import { useFormats, useLanguage, useStrings } from '../../../../ui';
import styles from './Development.module.scss';

/** Lines over a part's colour, so that no part is told by colour alone. Done is plain, not started empty. */
const patterns: Partial<Record<Standing, JSX.Element>> = {
  ongoing: <path d="M-2 8 8-2M4 14 14 4" />,
  late: <path d="M0 0l12 12M12 0 0 12" />,
  paused: <path d="M3 0v12M9 0v12" />,
  cancelled: <path d="M0 3h12M0 9h12" />
};

/** One column a month, stacked; the whole is one picture with its text, the numbers stand in the table. */
export function Columns({ told }: { told: StandingOn[] }): JSX.Element {
  const text = useChartText(told);
  const formats = useFormats();
  const { development: words } = trendWords[useLanguage()];
  const most = Math.max(1, ...told.map(({ total }) => total));
  return (
    <div role="img" aria-label={text} className={styles.chart}>
      <svg className={styles.patterns} aria-hidden="true">
        <defs>
          {(Object.keys(patterns) as Standing[]).map(key => (
            <pattern key={key} id={`hp-${key}`} width="12" height="12" patternUnits="userSpaceOnUse"><g className={styles.lines}>{patterns[key]}</g></pattern>
          ))}
        </defs>
      </svg>
      {told.map((month, at) => (
        <div key={month.day} className={styles.month} aria-hidden="true">
          <span className={styles.top}>{formats.number(month.total)}</span>
          <Column month={month} most={most} />
          <span className={styles.label}>{at === told.length - 1 ? words.today : formats.shortDay(month.day).replace(/^\d+\s/, '')}</span>
        </div>
      ))}
    </div>
  );
}

function Column({ month, most }: { month: StandingOn; most: number }): JSX.Element {
  const percent = (count: number): string => `${(count / most) * 100}%`;
  let below = 0;
  return (
    <svg className={styles.column}>
      {standings.filter(key => month.standing[key] > 0).map(key => {
        const count = month.standing[key];
        below += count;
        const place = { width: '100%', y: percent(most - below), height: percent(count) };
        return (
          <g key={key}>
            <rect {...place} className={styles[key]} />
            {patterns[key] && <rect {...place} fill={`url(#hp-${key})`} />}
          </g>
        );
      })}
    </svg>
  );
}

/** What the picture says, in words: from when to when, and what has become more or fewer. */
function useChartText(told: StandingOn[]): string {
  const { development: words } = trendWords[useLanguage()];
  const { common } = useStrings();
  const formats = useFormats();
  const first = told[0];
  const last = told[told.length - 1];
  if (!first) return words.caption;
  const changes = standings.filter(key => first.standing[key] > 0 || last.standing[key] > 0)
    .map(key => words.change(common.standing[key], formats.number(first.standing[key]), formats.number(last.standing[key])));
  return words.chart(formats.longDate(first.day), formats.longDate(last.day), changes.join(' '));
}
