import * as React from 'react';
import { Icon, classNames } from '../../ui';
import { PartFind } from './finds';
import styles from './Marks.module.scss';

/** A piece of a text with its finds marked; `sign` puts something over each find, which takes no width. */
export function MarkedText({ text, finds, sign }: { text: string; finds: readonly PartFind[]; sign?: (find: PartFind) => React.ReactNode }): JSX.Element {
  const pieces: React.ReactNode[] = [];
  let at = 0;
  for (const find of finds) {
    pieces.push(text.slice(at, find.start));
    pieces.push(
      <mark key={find.start} className={classNames(styles.find, find.blocks && styles.blocks, find.kept && styles.kept)}>
        {sign && <span className={styles.sign}>{sign(find)}</span>}{text.slice(find.start, find.end)}
      </mark>
    );
    at = find.end;
  }
  return <>{pieces}{text.slice(at)}</>;
}

interface MarkLayerProps {
  text: string;
  finds: readonly PartFind[];
  /** Goes to a find's card. */
  onNumber: (find: PartFind) => void;
  numberLabel: (find: PartFind) => string;
}

/** Lines and colours behind a field. */
export function MarksBehind({ text, finds }: Pick<MarkLayerProps, 'text' | 'finds'>): JSX.Element {
  return <div className={classNames(styles.layer, styles.behind)} aria-hidden="true"><MarkedText text={text} finds={finds} />{'\n'}</div>;
}

/** Numbers over a field: with the pointer they lead to the card; the keyboard has F8. */
export function NumbersOver({ text, finds, onNumber, numberLabel }: MarkLayerProps): JSX.Element {
  const sign = (find: PartFind): JSX.Element => (
    <button type="button" tabIndex={-1} className={classNames(styles.number, find.blocks && styles.numberBlocks)} title={numberLabel(find)} onClick={() => onNumber(find)}>
      {find.kept ? <Icon name="check" size="small" /> : find.number}
    </button>
  );
  return <div className={classNames(styles.layer, styles.over)} aria-hidden="true"><MarkedText text={text} finds={finds} sign={sign} />{'\n'}</div>;
}
