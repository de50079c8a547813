import * as React from 'react';
import { AgendaChoice, AgendaReason, daysLate } from '../../../domain';
import { Button, Icon, SignalMark, classNames, useFormats, useStrings } from '../../../ui';
import { activityLine } from '../activityLine';
import { useMeetingScene } from '../scene';
import styles from './Before.module.scss';
import { MinutesStepper } from './MinutesStepper';
import { AgendaEntry } from './useAgenda';
import { Lift } from './useLift';

interface AgendaRowProps {
  entry: AgendaEntry;
  at: number;
  last: boolean;
  choice: AgendaChoice;
  mayKeep: boolean;
  lift: Lift;
  onMove: (to: number) => void;
  onRemove: () => void;
  onMinutes: (by: number) => void;
}

/** One item of the agenda: when, what, why, how long, and where it stands. */
export function AgendaRow({ entry: { item, activity, reasons, startsAt }, at, last, choice, mayKeep, lift, onMove, onRemove, onMinutes }: AgendaRowProps): JSX.Element {
  const strings = useStrings();
  const formats = useFormats();
  const { index } = useMeetingScene();
  const { agenda: words } = strings.meetingBefore;
  const inHand = lift.lifted?.id === activity.id;
  const { title } = activity;
  return (
    <li data-id={activity.id} className={classNames(styles.item, inHand && styles.lifted, !mayKeep && styles.reading)}>
      {mayKeep && <Grip id={activity.id} at={at} label={words.move(title)} lift={lift} />}
      <span className={styles.time}>{formats.time(startsAt)}</span>
      <div className={styles.what}>
        <h4>{formats.number(at + 1)}. {title}</h4>
        <p className={styles.meta}>{activityLine(activity, index, strings)}</p>
        <Tags entry={{ activity, reasons }} choice={choice} />
      </div>
      {mayKeep
        ? <MinutesStepper minutes={item.minutes} label={words.minutes(formats.number(at + 1))} onChange={onMinutes} />
        : <span className={styles.time}>{words.minutesShort(formats.number(item.minutes))}</span>}
      {mayKeep && (
        <div className={styles.steps}>
          <Button kind="quiet" icon="moveUp" label={words.up(title)} data-part="up" aria-disabled={at === 0} onClick={() => { if (at > 0) onMove(at - 1); }} />
          <Button kind="quiet" icon="moveDown" label={words.down(title)} data-part="down" aria-disabled={last} onClick={() => { if (!last) onMove(at + 1); }} />
          <Button kind="quiet" icon="close" label={words.remove(title)} data-part="remove" onClick={onRemove} />
        </div>
      )}
    </li>
  );
}

/** The handle: a pointer drags it; space lifts and drops, arrows move, escape undoes. */
function Grip({ id, at, label, lift }: { id: number; at: number; label: string; lift: Lift }): JSX.Element {
  const inHand = lift.lifted?.id === id;
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const { key } = event;
    if (key === ' ' || key === 'Enter') {
      if (inHand) lift.drop();
      else lift.lift(id, 'keyboard');
    } else if (inHand && (key === 'ArrowUp' || key === 'ArrowDown')) lift.moveTo(key === 'ArrowUp' ? at - 1 : at + 1);
    else if (inHand && key === 'Escape') lift.undo();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <button
      type="button" className={styles.grip} aria-label={label} aria-describedby="hp-agenda-help" aria-pressed={inHand} data-part="grip"
      onKeyDown={onKeyDown} onKeyUp={event => { if (event.key === ' ') event.preventDefault(); }}
      onPointerDown={event => { if (event.button === 0) lift.lift(id, 'pointer'); }}
      onBlur={event => { if (inHand && lift.lifted?.by === 'keyboard' && event.relatedTarget) lift.drop(); }}
    >
      <Icon name="grip" size="large" />
    </button>
  );
}

const always: readonly AgendaReason[] = ['needsHelp', 'late', 'changed'];

/** Why it is on the agenda: what is pressing always, other reasons when they were chosen. */
function Tags({ entry: { activity, reasons }, choice }: { entry: Pick<AgendaEntry, 'activity' | 'reasons'>; choice: AgendaChoice }): JSX.Element | null {
  const { meetingBefore: { agenda: words } } = useStrings();
  const formats = useFormats();
  const { today } = useMeetingScene();
  const told = reasons.filter(reason => always.includes(reason) || choice.reasons.includes(reason));
  if (told.length === 0 && !choice.added.includes(activity.id)) return null;
  return (
    <p className={styles.tags}>
      {told.map(reason => {
        switch (reason) {
          case 'needsHelp': return <SignalMark key={reason} signal="needsHelp" flag>{words.tags.needsHelp}</SignalMark>;
          case 'late': return <SignalMark key={reason} signal="late" flag>{words.late(formats.days(daysLate(activity, today)))}</SignalMark>;
          case 'changed': return <span key={reason} className={styles.tag}><Icon name="reload" size="small" />{words.tags.changed}</span>;
          case 'quiet': return <SignalMark key={reason} signal="quiet" flag>{words.tags.quiet}</SignalMark>;
          case 'mine': return <span key={reason} className={styles.tag}>{words.tags.mine}</span>;
        }
      })}
      {told.length === 0 && <span className={styles.tag}><Icon name="plus" size="small" />{words.tags.added}</span>}
    </p>
  );
}
