import * as React from 'react';
import { AgendaItem, Instant, minuteLimits, moveItem, plannedMinutes, removeItem, setMinutes, startTimes } from '../../../domain';
import { Button, MessageBox, useFormats, useStrings } from '../../../ui';
import { AgendaRow } from './AgendaRow';
import styles from './Before.module.scss';
import { TimeBar } from './TimeBar';
import { AgendaEntry, AgendaWork } from './useAgenda';
import { Lifted, moved, useLift } from './useLift';
import { usePointerDrag } from './usePointerDrag';

interface AgendaListProps {
  work: AgendaWork;
  /** What has happened, for the live region. */
  onHeard: (text: string) => void;
  mayKeep: boolean;
}

/** The agenda: its items in order, with times, and the ways to move them. */
export function AgendaList({ work, onHeard, mayKeep }: AgendaListProps): JSX.Element {
  const { meetingBefore: { agenda: words, heard } } = useStrings();
  const formats = useFormats();
  const { meeting: { agenda, minutes, startsAt }, entries, put } = work;
  const list = React.useRef<HTMLOListElement>(null);
  const heading = React.useRef<HTMLHeadingElement>(null);
  const focus = useFocusAfter(list, heading);
  const of = formats.number(entries.length);
  const place = (at: number): string => formats.number(at + 1);
  const titleOf = (id: number): string => entries.find(({ activity }) => activity.id === id)?.activity.title ?? '';

  const lift = useLift({
    ids: entries.map(({ activity }) => activity.id),
    onDrop: (from, to) => put(moveItem(agenda, from, to)),
    onStep: (step, { id, at, by }) => {
      if (by === 'keyboard') focus.later(id, 'grip');
      onHeard({ lifted: () => heard.lifted(titleOf(id), place(at), of), place: () => heard.place(place(at), of), dropped: () => heard.dropped(place(at)), undone: () => heard.undone(place(at)) }[step]());
    }
  });
  usePointerDrag(list, lift);
  const shown = inHand(entries, lift.lifted, startsAt);

  const step = (at: number, to: number): void => {
    const { activity } = entries[at];
    put(moveItem(agenda, at, to));
    focus.later(activity.id, to < at ? 'up' : 'down');
    onHeard(heard.moved(activity.title, place(to), of));
  };
  const remove = (at: number): void => {
    const { activity } = entries[at];
    put(removeItem(agenda, activity.id));
    focus.later((entries[at + 1] ?? entries[at - 1])?.activity.id, 'remove');
    onHeard(heard.removed(activity.title));
  };
  const change = ({ activityId, minutes: now }: AgendaItem, by: number): void => put(setMinutes(agenda, activityId, Math.max(now + by, minuteLimits.least)));

  return (
    <section className={styles.card} aria-labelledby="hp-agenda">
      <div className={styles.pad}>
        <h3 id="hp-agenda" ref={heading} tabIndex={-1} className={styles.cardTitle}>{words.heading(of)}</h3>
        <TimeBar items={entries.map(({ item }) => item)} planned={plannedMinutes(entries.map(({ item }) => item))} length={minutes} />
        {mayKeep && entries.length > 0 && <p className={styles.hint} id="hp-agenda-help">{words.help}</p>}
      </div>
      {!work.proposal && mayKeep && (work.outdated.more > 0 || work.outdated.less > 0) && <Outdated work={work} />}
      {entries.length === 0 && <p className={styles.empty}>{mayKeep ? words.empty : words.emptyReader}</p>}
      <ol ref={list}>
        {shown.map((entry, at) => (
          <AgendaRow
            key={entry.activity.id} entry={entry} at={at} last={at === shown.length - 1} choice={agenda.choice} mayKeep={mayKeep} lift={lift}
            onMove={to => step(at, to)} onRemove={() => remove(at)} onMinutes={by => change(entry.item, by)}
          />
        ))}
      </ol>
    </section>
  );
}

/** The items as they would stand if what is in the hand were dropped now, with the times that they would have. */
function inHand(entries: AgendaEntry[], lifted: Lifted | undefined, startsAt: Instant): AgendaEntry[] {
  if (!lifted) return entries;
  const shown = moved(entries, lifted.from, lifted.at);
  const starts = startTimes(shown.map(({ item }) => item), startsAt);
  return shown.map((entry, at) => ({ ...entry, startsAt: starts[at] }));
}

/** What fits the choice has changed; the agenda stays until somebody says so. */
function Outdated({ work: { outdated: { more, less }, update } }: { work: AgendaWork }): JSX.Element {
  const { meetingBefore: { agenda: words } } = useStrings();
  const formats = useFormats();
  return (
    <div className={styles.notice}>
      <MessageBox kind="info" heading={words.fits(formats.number(more), formats.number(less))} actions={<Button icon="reload" onClick={update}>{words.update}</Button>} />
    </div>
  );
}

interface FocusAfter {
  /** After the next drawing focus goes to a part of an activity's row; to the heading when there is no row. */
  later(id: number | undefined, part: 'grip' | 'up' | 'down' | 'remove'): void;
}

/** A row that moves in the page, or goes, takes the focus with it: this puts it back. */
function useFocusAfter(list: React.RefObject<HTMLElement>, heading: React.RefObject<HTMLElement>): FocusAfter {
  const wanted = React.useRef<() => void>();
  React.useLayoutEffect(() => {
    wanted.current?.();
    wanted.current = undefined;
  });
  return {
    later: (id, part) => {
      wanted.current = () => {
        const target = id === undefined ? heading.current : list.current?.querySelector<HTMLElement>(`[data-id='${id}'] [data-part='${part}']`);
        (target ?? heading.current)?.focus();
      };
    }
  };
}
