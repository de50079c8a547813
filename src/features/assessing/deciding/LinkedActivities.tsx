import * as React from 'react';
import { Activity } from '../../../domain';
import { Round, themeInRound } from '../../../domain/assessment';
import { Button, SignalMark, StatusMark, isForBrowser } from '../../../ui';
import { StepProps } from '../steps';
import styles from './Deciding.module.scss';
import { DecidedTheme, lacksActivity } from './themes';
import { useDecidingWords } from './words';

interface LinkedActivitiesProps extends Pick<StepProps, 'linkToActivity' | 'openActivity'> {
  decided: DecidedTheme;
  round: Round;
  onCreate?: () => void;
}

/** The plan's activities about the theme, and the way to another one. */
export function LinkedActivities({ decided, round, linkToActivity, openActivity, onCreate }: LinkedActivitiesProps): JSX.Element {
  const words = useDecidingWords();
  const { activities } = decided;
  const lacking = lacksActivity(decided);
  return (
    <section className={styles.linked}>
      <h4>{words.linked}</h4>
      {activities.length === 0 && <p>{lacking ? <SignalMark signal="late" flag>{words.noActivity}</SignalMark> : <span className={styles.muted}>{words.noActivity}</span>}</p>}
      <ul>{activities.map(activity => <Linked key={activity.id} activity={activity} round={round} linkToActivity={linkToActivity} openActivity={openActivity} />)}</ul>
      {onCreate && <p><Button icon="plus" kind={lacking ? 'primary' : 'standard'} onClick={onCreate}>{activities.length > 0 ? words.createMore : words.create}</Button></p>}
    </section>
  );
}

function Linked({ activity, round, linkToActivity, openActivity }: Pick<LinkedActivitiesProps, 'round' | 'linkToActivity' | 'openActivity'> & { activity: Activity }): JSX.Element {
  const words = useDecidingWords();
  const open = (event: React.MouseEvent): void => {
    if (isForBrowser(event)) return;
    event.preventDefault();
    openActivity(activity.id);
  };
  return (
    <li>
      <a href={linkToActivity(activity.id)} onClick={open}>{activity.title}</a>
      <span className={styles.linkedFacts}>
        <StatusMark status={activity.status} />
        {themeInRound(round, activity.assessment) !== undefined && <span className={styles.muted}>{words.fromHere}</span>}
      </span>
    </li>
  );
}
