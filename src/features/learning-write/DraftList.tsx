import * as React from 'react';
import { localDateOf } from '../../domain';
import { Draft } from '../../domain/learning';
import type { LearningViewProps } from '../learning';
import { Button, Icon, MessageBox, isForBrowser, useFormats } from '../../ui';
import { keptDrafts } from './desk';
import styles from './DraftList.module.scss';
import { Records, standingIn } from './records';
import { useWriteWords } from './words';

interface DraftListProps extends LearningViewProps {
  records: Records;
  open: (key: string) => void;
  linkTo: (key: string) => string;
}

/** All drafts, the latest saved first, with how each stands and who writes it. */
export function DraftList({ services, shelf, records, open, linkTo }: DraftListProps): JSX.Element {
  const words = useWriteWords();
  const { list } = words;
  const [onlyMine, setOnlyMine] = React.useState(false);
  const { drafts, user } = records;
  const here = keptDrafts(services.unsent);
  const shown = drafts.filter(({ by }) => !onlyMine || by.id === user.id);
  const mayAdd = !shelf.plan.newerThanCode;
  return (
    <div>
      <div className={styles.head}>
        <div><h2>{list.heading}</h2><p className={styles.hint}><Icon name="lock" size="small" /> {list.intro}</p></div>
        {mayAdd && <Button kind="primary" icon="plus" onClick={() => open(services.newKey())}>{list.add}</Button>}
      </div>
      {records.unreadable > 0 && <MessageBox kind="warning" heading={list.unreadable(records.unreadable)} />}
      {drafts.some(({ by }) => by.id !== user.id) && (
        <label className={styles.mine}><input type="checkbox" checked={onlyMine} onChange={event => setOnlyMine(event.target.checked)} /> {list.mine}</label>
      )}
      {shown.length === 0 && <MessageBox kind="info" heading={list.none}>{list.noneHint}</MessageBox>}
      <ul className={styles.list}>
        {here.filter(({ key }) => !drafts.some(({ clientKey }) => clientKey === key)).map(({ key, title }) => (
          <li key={key} className={styles.row}><DraftLink draftKey={key} title={title || words.untitled} open={open} linkTo={linkTo} /><span className={styles.here}>{list.onlyHere}</span></li>
        ))}
        {shown.map(draft => <Row key={draft.clientKey} draft={draft} isHere={here.some(({ key }) => key === draft.clientKey)} {...{ shelf, records, open, linkTo }} />)}
      </ul>
    </div>
  );
}

function DraftLink({ draftKey, title, open, linkTo }: { draftKey: string; title: string } & Pick<DraftListProps, 'open' | 'linkTo'>): JSX.Element {
  const go = (event: React.MouseEvent): void => {
    if (isForBrowser(event)) return;
    event.preventDefault();
    open(draftKey);
  };
  return <a className={styles.title} href={linkTo(draftKey)} onClick={go}>{title}</a>;
}

type RowProps = Pick<DraftListProps, 'shelf' | 'records' | 'open' | 'linkTo'> & { draft: Draft; isHere: boolean };

function Row({ draft, isHere, shelf, records, open, linkTo }: RowProps): JSX.Element {
  const words = useWriteWords();
  const { list, states } = words;
  const formats = useFormats();
  const { state, sentBack } = standingIn(records, draft, shelf.examples);
  const mine = draft.by.id === records.user.id;
  return (
    <li className={styles.row}>
      <DraftLink draftKey={draft.clientKey} title={draft.content.title || words.untitled} open={open} linkTo={linkTo} />
      <span className={styles.state} data-state={state}>{sentBack && mine ? list.sentBack : states[state]}</span>
      <span className={styles.fact}>{list.writer} {mine ? list.you : draft.by.name} · {words.page.saved(`${formats.shortDay(localDateOf(draft.savedAt))} ${formats.time(draft.savedAt)}`)}</span>
      {isHere && mine && <span className={styles.here}><Icon name="lock" size="small" /> {list.here}</span>}
    </li>
  );
}
