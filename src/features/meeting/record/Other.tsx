import * as React from 'react';
import { Meeting } from '../../../domain';
import { Icon, useFormats, useStrings } from '../../../ui';
import { SaveProblem, useMeetingDraft } from '../draft';
import { useMeetingScene } from '../scene';
import styles from './Record.module.scss';

/** Övrigt: the only part of a record that is typed. Readers, and all who read an earlier meeting's, see it as text. */
export function Other({ meeting }: { meeting: Meeting }): JSX.Element {
  const { meetingRecord: words } = useStrings();
  const { mayKeep, meeting: atHand } = useMeetingScene();
  const mayType = mayKeep && atHand?.id === meeting.id;
  return (
    <section className={styles.card} aria-labelledby="hp-record-other">
      <div className={styles.pad}>
        <h3 id="hp-record-other">{words.other}</h3>
        {mayType ? <Typed /> : <p className={meeting.other.trim() ? styles.text : styles.muted}>{meeting.other.trim() || words.otherNone}</p>}
      </div>
    </section>
  );
}

function Typed(): JSX.Element {
  const { meetingRecord: words, meetingBefore } = useStrings();
  const formats = useFormats();
  const draft = useMeetingDraft('record');
  const { save } = draft;
  const other = draft.shown?.other ?? '';
  return (
    <>
      <textarea
        className={styles.area} aria-labelledby="hp-record-other" aria-describedby="hp-record-other-hint" rows={4} value={other}
        onChange={event => draft.set({ other: event.target.value })}
      />
      <p className={styles.onPaper}>{other.trim() || words.otherNone}</p>
      <p id="hp-record-other-hint" className={styles.hint}>{words.otherHint}</p>
      <p className={styles.saved} role="status">
        {save.state === 'saved' && <><Icon name="done" /> {words.otherSaved(formats.time(save.at))}</>}
        {save.state === 'saving' && meetingBefore.saving}
        {save.state === 'waiting' && meetingBefore.waiting}
      </p>
      <SaveProblem draft={draft} kept={words.otherNotSaved} />
    </>
  );
}
