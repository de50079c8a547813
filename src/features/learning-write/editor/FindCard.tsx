import * as React from 'react';
import { RewordingKey, rewordings } from '../../../domain/identity';
import { findIdentities } from '../../../domain/identity';
import { longestLearningReason } from '../../../domain/learning';
import { Button, Icon, LinkButton, classNames } from '../../../ui';
import { fieldClass } from '../../../ui/field';
import { PartFind } from '../finds';
import { useIdentityWords, useWriteWords } from '../words';
import styles from './Cards.module.scss';

export interface FindActions {
  reword: (find: PartFind, words: string) => void;
  keep: (find: PartFind, reason: string) => void;
  /** Back to the find in the text. */
  show: (find: PartFind) => void;
}

export const cardId = ({ part, start }: PartFind): string => `lw-card-${part}-${start}`;

/** A find: why it is pointed at, what could stand there, and, unless it is a number of a person, the way to keep it with a reason. */
export function FindCard({ find, actions }: { find: PartFind; actions: FindActions }): JSX.Element {
  const words = useWriteWords();
  const identity = useIdentityWords();
  const [asking, setAsking] = React.useState(false);
  const { kept } = find;
  const back = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    if (asking) setAsking(false);
    else actions.show(find);
  };
  return (
    <article id={cardId(find)} tabIndex={-1} className={classNames(styles.card, find.blocks && styles.blocks, kept && styles.kept)} aria-labelledby={`${cardId(find)}-h`} onKeyDown={back}>
      <h4 id={`${cardId(find)}-h`}>
        <span className={styles.number}>{kept ? <Icon name="check" size="small" /> : find.number}</span> {kept ? words.check.keptHeading : identity.kinds[find.kind]} <span className={styles.part}>{words.parts[find.part]}</span>
      </h4>
      <p><LinkButton onClick={() => actions.show(find)}><q>{find.text}</q></LinkButton></p>
      <p>{kept ? words.check.reason(kept.reason) : <>{find.blocks && <strong>{identity.blocks}. </strong>}{identity.why[find.kind]}</>}</p>
      {asking
        ? <Asking find={find} onDone={() => setAsking(false)} onKeep={actions.keep} />
        : <Ways find={find} actions={actions} onKeep={() => setAsking(true)} />}
    </article>
  );
}

function Ways({ find, actions, onKeep }: { find: PartFind; actions: FindActions; onKeep: () => void }): JSX.Element {
  const { check } = useWriteWords();
  const identity = useIdentityWords();
  if (find.kept) return <div className={styles.row}><Button kind="quiet" onClick={onKeep}>{check.change}</Button><Rewordings find={find} actions={actions} /></div>;
  return (
    <div className={styles.row}>
      {find.blocks ? <Button kind="primary" onClick={() => actions.reword(find, '')}>{identity.removeNumber}</Button> : <Rewordings find={find} actions={actions} />}
      {!find.blocks && <Button kind="quiet" label={check.keepLabel(find.text)} onClick={onKeep}>{check.keep}</Button>}
    </div>
  );
}

function Rewordings({ find, actions }: { find: PartFind; actions: FindActions }): JSX.Element {
  const identity = useIdentityWords();
  const text = (key: RewordingKey): string => (key === 'remove' ? identity.remove : identity.changeTo(identity.rewordings[key]));
  return <>{rewordings(find).map(({ key }) => <Button key={key} onClick={() => actions.reword(find, identity.rewordings[key])}>{text(key)}</Button>)}</>;
}

function Asking({ find, onDone, onKeep }: { find: PartFind; onDone: () => void; onKeep: FindActions['keep'] }): JSX.Element {
  const { check } = useWriteWords();
  const [reason, setReason] = React.useState(find.kept?.reason ?? '');
  const [problem, setProblem] = React.useState<string>();
  const field = React.useRef<HTMLTextAreaElement>(null);
  React.useEffect(() => field.current?.focus(), []);
  const id = `${cardId(find)}-why`;
  const keep = (): void => {
    const wrong = reason.trim() === '' ? check.whyNeeded : findIdentities(reason, { people: [], units: [] }).some(({ blocks }) => blocks) ? check.whyIdentity : undefined;
    setProblem(wrong);
    if (wrong) {
      field.current?.focus();
      return;
    }
    onKeep(find, reason.trim());
    onDone();
  };
  return (
    <div className={styles.asking}>
      <label htmlFor={id}>{check.why}</label>
      <textarea
        id={id} ref={field} rows={2} className={fieldClass} value={reason} maxLength={longestLearningReason} aria-describedby={`${id}-hint`} aria-invalid={problem ? true : undefined}
        onChange={event => setReason(event.target.value)}
      />
      <p id={`${id}-hint`} className={problem ? styles.problem : styles.hint}>{problem ?? check.whyHint}</p>
      <div className={styles.row}><Button kind="primary" onClick={keep}>{check.confirm}</Button><Button onClick={onDone}>{check.cancel}</Button></div>
    </div>
  );
}
