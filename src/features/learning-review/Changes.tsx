import * as React from 'react';
import { WordPiece } from '../../domain/learning';
import { useWriteWords } from '../learning-write';
import { VisuallyHidden } from '../../ui';
import { Comparison, PartChange, isChanged } from './compare';
import styles from './Changes.module.scss';

/** Says in a sentence which parts have changed since the round before, with the way to see how. */
export function ChangesHead({ comparison, shown, onShown }: { comparison: Comparison; shown: boolean; onShown: (shown: boolean) => void }): JSX.Element {
  const { compare, parts } = useWriteWords();
  const { round, themes, careKinds } = comparison;
  const changed = [
    ...comparison.parts.filter(isChanged).map(({ part }) => parts[part]), ...(isChanged(themes) ? [parts.themes] : []), ...(isChanged(careKinds) ? [parts.careKinds] : [])
  ];
  return (
    <div className={styles.head}>
      <label className={styles.check}><input type="checkbox" checked={shown} onChange={event => onShown(event.target.checked)} /> <span>{compare.show(round)}</span></label>
      <p className={styles.hint}>{changed.length === 0 ? compare.nothing(round) : compare.changed(changed)}</p>
      {shown && <p className={styles.hint}>{compare.reads} <del>{compare.removedSample}</del> <ins>{compare.addedSample}</ins></p>}
    </div>
  );
}

/** One part with what left it struck out and what came underlined, and both said in words. */
export function ChangedText({ change: { pieces, removed, added } }: { change: PartChange }): JSX.Element {
  const { compare } = useWriteWords();
  if (removed + added === 0) return <><p className={styles.count}>{compare.same}</p><p className={styles.prose}>{pieces.map(({ text }) => text)}</p></>;
  return (
    <>
      <p className={styles.count}>{compare.count(removed, added)}</p>
      <p className={styles.prose}>{pieces.map((piece, at) => <Piece key={at} {...piece} />)}</p>
    </>
  );
}

/** The spaces behind a word are no part of its mark. */
function Piece({ kind, text }: WordPiece): JSX.Element {
  const { compare } = useWriteWords();
  if (kind === 'same') return <>{text}</>;
  const words = text.trimEnd();
  const Mark = kind === 'removed' ? 'del' : 'ins';
  return <><Mark><VisuallyHidden>{kind === 'removed' ? compare.removedStart : compare.addedStart} </VisuallyHidden>{words}<VisuallyHidden> {compare.end} </VisuallyHidden></Mark>{text.slice(words.length) || (kind === 'removed' ? ' ' : '')}</>;
}

/** What was chosen and is not, and the other way, in words. */
export function ChangedChoices({ removed, added }: { removed: string[]; added: string[] }): JSX.Element | null {
  const { compare } = useWriteWords();
  if (removed.length + added.length === 0) return null;
  return <p className={styles.count}>{[removed.length > 0 && compare.choiceRemoved(removed.join(' · ')), added.length > 0 && compare.choiceAdded(added.join(' · '))].filter(Boolean).join(' ')}</p>;
}
