import * as React from 'react';
import { ActivityChanges } from '../../../lists';
import { changingWords } from '../../../loc/changing';
import { Button, LinkButton, MessageBox, presentFailure, useFormats, useLeaveWarning, useStrings, useWordsOf } from '../../../ui';
import { localDateOf } from '../../../domain';
import styles from './ChangeBar.module.scss';
import type { Changer } from './Changer';
import { ChangingState, Done, OpenWrite } from './entry';
import { useUndoKeys } from './useUndoKeys';

export interface ChangeBarProps {
  state: ChangingState;
  changer: Changer;
  onOpen: (activityId: number) => void;
  /** Goes on in the form with what did not arrive. */
  onEdit?: (write: OpenWrite) => void;
  /** It stands in a panel, and not at the plan's lower edge. */
  inPanel?: boolean;
  /** It stands over what it tells of, from edge to edge. */
  onTop?: boolean;
  /** Says more of what was done than that it is saved; undefined where there is no more to say. */
  tell?: (done: Done) => React.ReactNode;
}

/** So many of what did not arrive are named one by one. */
const named = 3;

/** What becomes of the reader's changes: being saved, saved with the way back, or not saved with the reason and the way on. */
export function ChangeBar({ state, changer, onOpen, onEdit, inPanel, onTop, tell }: ChangeBarProps): JSX.Element {
  const words = useWordsOf(changingWords);
  const formats = useFormats();
  const { pending, open, done, unkept } = state;
  const busy = pending.length > 0;
  useUndoKeys(() => void changer.undo(), Boolean(done && done.rows.length > 0 && !busy));
  useLeaveWarning(unkept && (busy || open.length > 0));
  const more = open.length - named;
  const Undo = onTop ? Button : LinkButton;
  return (
    <div className={inPanel ? styles.inPanel : onTop ? styles.onTop : styles.place}>
      {unkept && (busy || open.length > 0) && <MessageBox kind="warning" heading={words.unkept} />}
      {open.slice(0, named).map(write => <OpenNote key={write.key} write={write} changer={changer} onOpen={onOpen} onEdit={onEdit} />)}
      {more > 0 && (
        <MessageBox kind="warning" heading={words.open.more(formats.number(more))} actions={<Button onClick={() => void changer.retry()}>{words.open.retryAll}</Button>} />
      )}
      <div className={busy || done ? styles.bar : styles.silent} role="group" aria-label={words.label}>
        <div role="status">{busy ? words.saving(formats.number(pending.length)) : done && <DoneText done={done} tell={tell} />}</div>
        {!busy && done && (
          <>
            {done.rows.length > 0 && (
              <Undo {...(onTop && { icon: 'undo' })} title={words.undoKeys} aria-keyshortcuts="Control+Z" onClick={() => void changer.undo()}>{done.kind === 'undo' ? words.redo : words.undo}</Undo>
            )}
            <Button kind="quiet" icon="close" label={words.dismiss} onClick={() => changer.dismiss()} />
          </>
        )}
      </div>
    </div>
  );
}

function DoneText({ done, tell }: Pick<ChangeBarProps, 'tell'> & { done: Done }): JSX.Element {
  const { common, update } = useStrings();
  const words = useWordsOf(changingWords);
  const formats = useFormats();
  const { kind, rows, merged, kept } = done;
  const fieldsText = (fields: (keyof ActivityChanges)[]): string => common.list(fields.map(field => update.fields[field]));
  const [first, ...others] = kept;
  return (
    <>
      <span>{rows.length === 0 && first ? words.done.nothingUndone : tell?.(done) ?? words.done[kind](formats.number(rows.length))}</span>
      {merged.length > 0 && <span> {words.merged(fieldsText(merged))}</span>}
      {first && <span> {words.kept(first.activity.title, fieldsText(first.fields), first.by)}</span>}
      {others.length > 0 && <span> {words.keptMore(formats.number(others.length))}</span>}
    </>
  );
}

interface OpenNoteProps extends Pick<ChangeBarProps, 'changer' | 'onOpen' | 'onEdit'> {
  write: OpenWrite;
}

/** One thing that did not arrive: why, that it is kept, and what can be done. */
function OpenNote({ write, changer, onOpen, onEdit }: OpenNoteProps): JSX.Element {
  const words = useWordsOf(changingWords).open;
  const { heading, hint } = useOpenText(write);
  const { key, what, why } = write;
  const id = what.kind === 'change' ? what.own.seen.id : undefined;
  return (
    <MessageBox
      kind="warning" heading={heading}
      actions={why.kind === 'conflict'
        ? id !== undefined && <Button onClick={() => onOpen(id)}>{words.choose}</Button>
        : (
          <>
            <Button icon="reload" onClick={() => void changer.retry(key)}>{why.kind === 'left' ? words.send : words.retry}</Button>
            {onEdit && <Button onClick={() => onEdit(write)}>{words.edit}</Button>}
            <LinkButton onClick={() => changer.discard(key)}>{words.discard}</LinkButton>
          </>
        )}
    >
      {hint}
    </MessageBox>
  );
}

function useOpenText({ at, what, why }: OpenWrite): { heading: string; hint: string } {
  const strings = useStrings();
  const words = useWordsOf(changingWords).open;
  const formats = useFormats();
  const title = what.kind === 'add' ? what.row.title : what.own.seen.title;
  switch (why.kind) {
    case 'conflict': return { heading: words.conflict(why.conflict.fields[0].by.name, title), hint: words.conflictHint };
    case 'left': {
      const day = formats.longDate(localDateOf(at));
      return { heading: what.kind === 'add' ? words.leftNew(title, day) : words.left(title, day), hint: words.leftHint };
    }
    case 'failed': {
      const { happened, nextStep } = presentFailure(why.failure, 'writing', strings);
      return { heading: what.kind === 'add' ? words.notSaved(title) : words.change(title), hint: `${happened} ${words.kept} ${nextStep}` };
    }
  }
}
