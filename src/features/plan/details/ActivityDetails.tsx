import * as React from 'react';
import { Activity, ActivityFilter, ProgressUpdate, daysLate, hasEnded, noFilter, shortAreaTitle } from '../../../domain';
import { Icon, LinkButton, SignalMark, StandingIcon, StatusMark, useFormats, useStrings } from '../../../ui';
import { useScene } from '../planScene';
import { ActivityFacts } from './ActivityFacts';
import { helpSince } from './changes';
import styles from './Details.module.scss';
import { History } from './History';
import type { AnswersReader, ExamplesReader } from './theme';
import { ActivityHistory } from './useHistory';

interface ActivityDetailsProps {
  activity: Activity;
  history: ActivityHistory;
  /** Id for the heading, which names the panel. */
  headingId: string;
  onFilter: (filter: ActivityFilter) => void;
  /** Where the answers are read that the activity came from. */
  answers?: AnswersReader;
  /** Where learning examples on its theme are read. */
  examples?: ExamplesReader;
  /** The reader's own reports that have not arrived, or just have. */
  own?: React.ReactNode;
  /** A report that is being written, in place of what there is to read. */
  writing?: React.ReactNode;
}

/** Everything about one activity, to read; or a report on it, to write. */
export function ActivityDetails({ activity, history, headingId, onFilter, answers, examples, own, writing }: ActivityDetailsProps): JSX.Element {
  const { common, plan: { details: words } } = useStrings();
  const formats = useFormats();
  const { today } = useScene();
  const { updates } = history;
  const late = daysLate(activity, today);
  const needsHelp = activity.needsHelp && !hasEnded(activity);
  return (
    <>
      <Crumb activity={activity} onFilter={onFilter} />
      <h2 id={headingId} className={styles.heading} tabIndex={-1}>{activity.title}</h2>
      <div className={styles.tags}>
        <StatusMark status={activity.status} />
        {late > 0 && <SignalMark signal="late" flag>{formats.late(late)}</SignalMark>}
        {needsHelp && <SignalMark signal="needsHelp" flag>{common.signal.needsHelp}</SignalMark>}
      </div>
      {writing ? <div className={styles.writing}>{writing}</div> : (
        <>
          {own}
          {needsHelp && updates.state === 'ready' && <HelpBox updates={updates.value} />}
          <h3 className={styles.section}>{words.facts}</h3>
          <ActivityFacts activity={activity} answers={answers} examples={examples} />
          <h3 className={styles.section}>{words.history}</h3>
          <History activity={activity} history={history} />
        </>
      )}
    </>
  );
}

/** Area and theme; each shows its activities in the table beside. */
function Crumb({ activity, onFilter }: Pick<ActivityDetailsProps, 'activity' | 'onFilter'>): JSX.Element {
  const { index } = useScene();
  const area = index.area(activity.areaKey);
  const theme = index.theme(activity.themeKey);
  return (
    <p className={styles.crumb}>
      <LinkButton onClick={() => onFilter({ ...noFilter, areaKeys: [activity.areaKey] })}>{area ? shortAreaTitle(area) : activity.areaKey}</LinkButton>
      {theme && (
        <>
          <Icon name="right" size="small" />
          <LinkButton onClick={() => onFilter({ ...noFilter, themeKeys: [theme.key] })}>{theme.title}</LinkButton>
        </>
      )}
    </p>
  );
}

/** Since when support is needed, and what was asked for, in the asker's words. */
function HelpBox({ updates }: { updates: ProgressUpdate[] }): JSX.Element | null {
  const { plan: { details: words } } = useStrings();
  const formats = useFormats();
  const asked = helpSince(updates);
  if (!asked) return null;
  return (
    <section className={styles.help} aria-label={words.needsHelp}>
      <StandingIcon standing="needsHelp" />
      <div>
        <h3>{words.helpSince(formats.longDate(asked.since))}</h3>
        {asked.update.comment && <p>”{asked.update.comment}” <span className={styles.muted}>{asked.update.by.name}</span></p>}
      </div>
    </section>
  );
}
