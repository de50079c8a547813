import * as React from 'react';
import { Activity, filterActivities, noFilter } from '../../../domain';
import { Button, Icon, LinkButton, StatusMark, VisuallyHidden, useFormats, useStrings } from '../../../ui';
import { useMeetingScene } from '../scene';
import { Meta, OpenReport, cardId } from './ActivityCard';
import { Flags } from './Flags';
import styles from './Panel.module.scss';

/** Activities that are drawn before the reader asks for more. */
const slice = 50;

interface AllTabProps {
  text: string;
  onText: (text: string) => void;
  onOpen: OpenReport;
}

/** Every activity of the plan, to be found by its words. */
export function AllTab({ text, onText, onOpen }: AllTabProps): JSX.Element {
  const { meeting: words } = useStrings();
  const formats = useFormats();
  const { plan, index, today } = useMeetingScene();
  const [shown, setShown] = React.useState(slice);
  const found = React.useMemo(
    () => filterActivities(plan.activities, { ...noFilter, text }, { index, today, staleAfterDays: plan.settings.staleAfterDays, user: plan.user }),
    [plan, index, today, text]
  );
  return (
    <>
      <label className={styles.search}>
        <Icon name="search" />
        <input
          type="search" className={styles.input} value={text} placeholder={words.searchHint} aria-label={words.search}
          onChange={event => { setShown(slice); onText(event.target.value); }}
        />
      </label>
      {text.trim() === '' || found.length > 0
        ? <VisuallyHidden role="status">{text.trim() ? words.found(formats.number(found.length)) : ''}</VisuallyHidden>
        : <p className={styles.muted} role="status">{words.found('0')}</p>}
      <ul className={styles.list}>{found.slice(0, shown).map(activity => <Row key={activity.id} activity={activity} onOpen={onOpen} />)}</ul>
      {found.length > shown && <Button onClick={() => setShown(shown + slice)}>{words.more}</Button>}
    </>
  );
}

function Row({ activity, onOpen }: { activity: Activity; onOpen: OpenReport }): JSX.Element {
  return (
    <li>
      <Flags activity={activity} />
      <LinkButton id={cardId(activity.id)} onClick={() => onOpen(activity)}>{activity.title}</LinkButton>
      <div><StatusMark status={activity.status} /></div>
      <Meta activity={activity} />
    </li>
  );
}
