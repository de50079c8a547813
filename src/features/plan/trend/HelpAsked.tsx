import * as React from 'react';
import { Activity, daysBetween, hasEnded, localDateOf } from '../../../domain';
import { TrendReader } from '../../../lists';
import { trendWords } from '../../../loc/trend';
import { LinkButton, useFormats, useLanguage, useLoad, useStrings } from '../../../ui';
import { responsibleLine, unitCode } from '../names';
import { useScene } from '../planScene';
import styles from './Trend.module.scss';

export interface HelpAskedProps {
  reader: TrendReader;
  clock: () => Date;
  onOpen: (activityId: number) => void;
}

/** So many activities at a time, each time one question. */
const page = 10;

const momentOf = ({ lastReported, created }: Activity): number => Date.parse(lastReported ?? created);

/** Who needs help and what each asks for, the one reported last first. */
export function HelpAsked({ reader, clock, onOpen }: HelpAskedProps): JSX.Element {
  const { help } = trendWords[useLanguage()];
  const formats = useFormats();
  const { plan } = useScene();
  const [pages, setPages] = React.useState(1);
  const asking = React.useMemo(
    () => plan.activities.filter(activity => activity.needsHelp && !hasEnded(activity)).sort((a, b) => momentOf(b) - momentOf(a) || a.id - b.id), [plan.activities]
  );
  const rest = asking.length - pages * page;
  return (
    <div className={styles.help} role="group" aria-label={help.label}>
      {Array.from({ length: Math.min(pages, Math.ceil(asking.length / page)) }, (_, at) => (
        <Page key={at} activities={asking.slice(at * page, (at + 1) * page)} reader={reader} clock={clock} onOpen={onOpen} />
      ))}
      {rest > 0 && <LinkButton onClick={() => setPages(pages + 1)}>{help.more(formats.number(Math.min(page, rest)))}</LinkButton>}
    </div>
  );
}

/** Some of them, with what their last reports say. Read again when one of them has a newer report. */
function Page({ activities, reader, clock, onOpen }: HelpAskedProps & { activities: Activity[] }): JSX.Element {
  const { help } = trendWords[useLanguage()];
  const { common } = useStrings();
  const key = activities.map(({ id, lastReported }) => `${id} ${lastReported}`).join();
  const latest = React.useRef({ activities, clock });
  latest.current = { activities, clock };
  // eslint-disable-next-line react-hooks/exhaustive-deps -- The key names all that the question depends on.
  const load = React.useCallback(() => reader.lastReportsBefore(afterNow(latest.current.clock()), latest.current.activities.map(({ id }) => id)), [reader, key]);
  const read = useLoad(load);
  return (
    <>
      {read.state === 'loading' && <p role="status" className={styles.quiet}>{help.reading}</p>}
      {read.state === 'failed' && <p role="status">{help.failed} <LinkButton onClick={read.reload}>{common.tryAgain}</LinkButton></p>}
      <ul className={styles.asks}>
        {activities.map(activity => <Ask key={activity.id} activity={activity} onOpen={onOpen} report={read.state === 'ready' ? read.value.filter(({ activityId }) => activityId === activity.id).pop() ?? 'none' : undefined} />)}
      </ul>
    </>
  );
}

/** A moment that no report is later than: a report that waited without network carries the clock of its computer. */
function afterNow(now: Date): string {
  return new Date(now.getTime() + 86_400_000).toISOString();
}

interface AskProps {
  activity: Activity;
  /** Undefined: not read. */
  report: { by: { name: string }; at: string; comment: string; nextStep: string } | 'none' | undefined;
  onOpen: (activityId: number) => void;
}

function Ask({ activity, report, onOpen }: AskProps): JSX.Element {
  const { help } = trendWords[useLanguage()];
  const strings = useStrings();
  const formats = useFormats();
  const { index, today } = useScene();
  const told = report !== undefined && report !== 'none' ? report : undefined;
  return (
    <li className={styles.ask}>
      <button type="button" className={styles.rowTitle} onClick={() => onOpen(activity.id)}>{activity.title}</button>
      <span className={styles.quiet}>
        {[unitCode(index.unit(activity.unitId), strings), responsibleLine(activity, index)].filter(Boolean).join(', ')}
        {told && ` · ${told.by.name}, ${formats.age(daysBetween(localDateOf(told.at), today))}`}
      </span>
      {report === 'none' && <p className={styles.quiet}>{help.noReport}</p>}
      {told && <p className={styles.said}>{told.comment || (told.nextStep ? '' : help.notSaid)}</p>}
      {told?.nextStep && <p className={styles.said}><strong>{help.nextStep}</strong> {told.nextStep}</p>}
    </li>
  );
}
