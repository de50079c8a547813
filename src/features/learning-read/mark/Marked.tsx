import * as React from 'react';
import { Discussion } from '../../../domain/learning';
import { Button, LinkButton, MessageBox, useFormats } from '../../../ui';
import { useScene } from '../readScene';
import { useReadWords } from '../words';
import { Comments } from './Comments';
import styles from './Mark.module.scss';
import { MarkFailure } from './MarkFailure';
import { MarkHeading } from './MarkHeading';
import type { MarkStateProps } from './useMarkBox';

interface MarkedProps extends MarkStateProps {
  mark: Discussion;
  onChange: () => void;
  onRemove: () => void;
}

/** One's own mark, with the ways to change it and to take it away. */
export function Marked({ mark, onChange, onRemove, onOther, actions: { work }, arrived }: MarkedProps): JSX.Element {
  const { mark: words } = useReadWords();
  const formats = useFormats();
  const { shelf: { plan: { units } }, goneThrough } = useScene();
  const unit = units.find(({ id }) => id === mark.unitId)?.name ?? '';
  return (
    <>
      <MarkHeading arrived={arrived}>{words.savedHeading}</MarkHeading>
      <MessageBox
        kind="success" heading={words.saved(unit, formats.dayMonth(mark.on))}
        actions={<><Button icon="pen" onClick={onChange}>{words.change}</Button><Button kind="quiet" icon="trash" onClick={onRemove}>{words.remove}</Button></>}
      >
        {words.by(mark.by.name)} {words.count(goneThrough(mark.exampleKey), units.length)}
      </MessageBox>
      <MarkFailure work={work} />
      <Comments mark={mark} />
      <p className={styles.other}><LinkButton onClick={onOther}>{words.anotherUnit}</LinkButton></p>
    </>
  );
}
