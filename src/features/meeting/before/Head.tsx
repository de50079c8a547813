import * as React from 'react';
import { Instant, Person, localDateOf, rolesOf } from '../../../domain';
import { Formats, Strings } from '../../../loc';
import { Button, Icon, useFormats, useStrings } from '../../../ui';
import { printOnly } from '../../../ui/printOnly';
import { startChanges } from '../lead/leading';
import { useMeetingScene } from '../scene';
import styles from './Before.module.scss';
import { TitleAndTime } from './TitleAndTime';
import { AgendaWork } from './useAgenda';

/** The end of a meeting that is so many minutes long. */
function endOf(startsAt: Instant, minutes: number): Instant {
  return new Date(Date.parse(startsAt) + minutes * 60_000).toISOString();
}

function whenText({ startsAt, minutes }: { startsAt: Instant; minutes: number }, { meetingBefore: words }: Strings, formats: Formats): string {
  const day = localDateOf(startsAt);
  return words.when(formats.weekday(day), formats.longDate(day), formats.time(startsAt), formats.time(endOf(startsAt, minutes)));
}

interface HeadProps {
  work: AgendaWork;
  mayKeep: boolean;
  /** What is printed. */
  page: React.RefObject<HTMLElement>;
}

/** What meeting it is, whether its agenda is saved, and the way into it. */
export function Head({ work, mayKeep, page }: HeadProps): JSX.Element {
  const strings = useStrings();
  const formats = useFormats();
  const { meeting: atHand, plan } = useMeetingScene();
  const [editing, setEditing] = React.useState(false);
  const { meetingBefore: words, common } = strings;
  const { meeting } = work;
  const name = (person: Person): string => [person.name, ...rolesOf(plan.roles, person).map(({ code }) => code)].join(', ');
  const chairs = atHand?.chairs ?? [];
  return (
    <div>
      <div className={styles.head}>
        <div className={styles.headText}>
          <h2 className={styles.title}>{words.title}</h2>
          <p className={styles.when}>{meeting.title} · {whenText(meeting, strings, formats)}{chairs.length > 0 && ` · ${words.ledBy(common.list(chairs.map(name)))}`}</p>
          {mayKeep && <Button kind="quiet" icon={editing ? 'up' : 'down'} aria-expanded={editing} onClick={() => setEditing(!editing)}>{editing ? words.editDone : words.edit}</Button>}
        </div>
        <div className={styles.commands}>
          {mayKeep && <SaveLine work={work} />}
          <Button icon="print" onClick={() => { if (page.current) printOnly(page.current); }}>{words.print}</Button>
          {mayKeep && <Start work={work} />}
        </div>
      </div>
      {editing && mayKeep && <TitleAndTime meeting={meeting} onChange={work.set} />}
    </div>
  );
}

/** How the saving goes, in one line; heard when it changes. */
function SaveLine({ work: { draft: { save, flush }, proposal, toSave } }: { work: AgendaWork }): JSX.Element {
  const { meetingBefore: words } = useStrings();
  const formats = useFormats();
  const unsaved = proposal && save.state === 'idle';
  return (
    <span className={styles.saved}>
      <span role="status">
        {save.state === 'saved' && <><Icon name="done" /> {words.saved(formats.time(save.at))}</>}
        {save.state === 'saving' && words.saving}
        {save.state === 'waiting' && words.waiting}
        {unsaved && words.proposal}
      </span>
      {unsaved && <Button kind="quiet" onClick={() => { void flush(toSave()); }}>{words.saveProposal}</Button>}
    </span>
  );
}

/** Begins the meeting: notes how the plan stands, and takes the first item up. */
function Start({ work: { draft, toSave, meeting } }: { work: AgendaWork }): JSX.Element {
  const { meetingBefore: words } = useStrings();
  const scene = useMeetingScene();
  const [starting, setStarting] = React.useState(false);
  const alive = React.useRef(true);
  React.useEffect(() => () => { alive.current = false; }, []);
  const start = async (): Promise<void> => {
    if (starting) return;
    setStarting(true);
    await draft.flush({ ...(scene.meeting ? {} : toSave()), ...startChanges(scene, meeting.agenda) });
    if (alive.current) setStarting(false);
  };
  return <Button kind="primary" icon="play" aria-disabled={starting} onClick={() => { void start(); }}>{starting ? words.starting : words.start}</Button>;
}
