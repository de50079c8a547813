import * as React from 'react';
import { Icon, LinkButton, VisuallyHidden, useFormats, useStrings } from '../../../ui';
import { useReporting } from '../reporting';
import { useMeetingScene } from '../scene';
import { OpenReport } from './ActivityCard';
import styles from './Panel.module.scss';

/** What was saved last, heard when it comes, and the way to correct it: with a new report. */
export function SavedLine({ onOpen }: { onOpen: OpenReport }): JSX.Element {
  const { common, meeting: { saved: words } } = useStrings();
  const formats = useFormats();
  const { plan } = useMeetingScene();
  const { saved } = useReporting();
  const activity = saved && plan.activities.find(({ id }) => id === saved.activityId);
  const line = saved && words.line(formats.time(saved.at));
  const what = saved && words.what(saved.title, common.status[saved.status]);
  return (
    <>
      <VisuallyHidden role="status">{saved ? `${line} ${what}` : ''}</VisuallyHidden>
      {saved && (
        <div className={styles.saved}>
          <Icon name="done" />
          <p><strong>{line}</strong> {what} {activity && <LinkButton onClick={() => onOpen(activity)}>{words.correct}</LinkButton>}</p>
        </div>
      )}
    </>
  );
}
