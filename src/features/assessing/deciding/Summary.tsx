import * as React from 'react';
import { Icon, LinkButton, useFormats } from '../../../ui';
import styles from './Deciding.module.scss';
import { DecidedArea, lacksActivity, wholeOf } from './themes';
import { useDecidingWords } from './words';

interface SummaryProps {
  areas: DecidedArea[];
  /** Goes to a theme. */
  onShow: (themeKey: string) => void;
}

/** How far the decisions have come, and the prioritised themes that nothing is done about. */
export function Summary({ areas, onShow }: SummaryProps): JSX.Element {
  const words = useDecidingWords();
  const formats = useFormats();
  const { themes, decided, prioritised, without } = wholeOf(areas);
  const first = areas.flatMap(area => area.themes).find(lacksActivity);
  return (
    <p className={styles.summary}>
      <span>{words.summary(formats.number(decided), formats.number(themes))} {prioritised > 0 && words.prioritised(formats.number(prioritised))}</span>
      {first && (
        <span className={styles.lacking}><Icon name="late" size="small" /><LinkButton onClick={() => onShow(first.theme.key)}>{words.without(formats.number(without))}</LinkButton></span>
      )}
    </p>
  );
}
