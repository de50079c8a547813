import * as React from 'react';
import { Activity, filterActivities, noFilter } from '../../../domain';
import { Button, Icon, VisuallyHidden, useFormats, useStrings } from '../../../ui';
import { activityLine } from '../activityLine';
import { useMeetingScene } from '../scene';
import styles from './Before.module.scss';

/** As many finds are shown at once. */
const mostShown = 8;

interface AddActivityProps {
  /** Ids of what is there already. */
  onAgenda: number[];
  onAdd: (activity: Activity) => void;
}

/** Finds one activity of the plan and adds it to the agenda. */
export function AddActivity({ onAgenda, onAdd }: AddActivityProps): JSX.Element {
  const strings = useStrings();
  const formats = useFormats();
  const { plan, index, today } = useMeetingScene();
  const [text, setText] = React.useState('');
  const field = React.useRef<HTMLInputElement>(null);
  const words = strings.meetingBefore.choice;
  const open = React.useMemo(() => plan.activities.filter(({ id }) => !onAgenda.includes(id)), [plan, onAgenda]);
  const found = React.useMemo(() => (text.trim() === '' ? [] : filterActivities(open, { ...noFilter, text }, {
    index, today, staleAfterDays: plan.settings.staleAfterDays, user: plan.user
  })), [open, text, index, today, plan]);
  const add = (activity: Activity): void => {
    onAdd(activity);
    setText('');
    field.current?.focus();
  };
  return (
    <div className={styles.add}>
      <label className={styles.label} htmlFor="hp-agenda-search">{words.add}</label>
      <div className={styles.search}>
        <Icon name="search" />
        <input
          ref={field} id="hp-agenda-search" type="search" className={styles.input} value={text} autoComplete="off"
          placeholder={words.search(formats.number(plan.activities.length))} onChange={event => setText(event.target.value)}
        />
      </div>
      <VisuallyHidden role="status">{text.trim() ? words.found(formats.number(found.length)) : ''}</VisuallyHidden>
      {text.trim() !== '' && found.length === 0 && <p className={styles.hint}>{words.found('0')}</p>}
      {found.length > 0 && (
        <ul className={styles.finds}>
          {found.slice(0, mostShown).map(activity => (
            <li key={activity.id}>
              <Button kind="quiet" icon="plus" onClick={() => add(activity)}>
                <span className={styles.find}>{activity.title}<span className={styles.meta}>{activityLine(activity, index, strings)}</span></span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
