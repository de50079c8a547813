import * as React from 'react';
import { Icon, useFormats } from '../../../ui';
import { AreaRail } from '../assess/AreaRail';
import { titleParts } from '../assess/areas';
import styles from './Deciding.module.scss';
import { DecidedArea } from './themes';
import { useDecidingWords } from './words';

/** The areas with how far their decisions have come. */
export function Areas({ areas, current, onOpen }: { areas: DecidedArea[]; current: string; onOpen: (areaKey: string) => void }): JSX.Element {
  const words = useDecidingWords();
  const formats = useFormats();
  const told = (areaKey: string): { text: string; note?: React.ReactNode } => {
    const { themes = [], decided = 0, without = 0 } = areas.find(({ area }) => area.key === areaKey) ?? {};
    const all = formats.number(themes.length);
    return {
      text: decided === themes.length ? words.areaDone(all) : words.areaProgress(formats.number(decided), all),
      note: without > 0 && <span className={styles.lacking}><Icon name="late" size="small" />{words.areaWithout(formats.number(without))}</span>
    };
  };
  return (
    <AreaRail
      areas={areas.map(({ area, themes }) => ({ area, themes: themes.map(({ theme }) => theme) }))} current={current} told={told}
      progress={areas.map(({ area: { key }, themes, decided }) => ({ areaKey: key, done: decided, themes: themes.length }))} onArea={({ area }) => onOpen(area.key)}
    />
  );
}

/** The area's name, and how far its decisions have come. */
export function AreaHead({ area: { area, themes, decided } }: { area: DecidedArea }): JSX.Element {
  const words = useDecidingWords();
  const formats = useFormats();
  const { over, name } = titleParts(area);
  return (
    <div className={styles.areaHead}>
      <h2 id="hp-decide-area">{over && <small>{over}</small>}{name}</h2>
      <span className={styles.muted}>{words.areaProgress(formats.number(decided), formats.number(themes.length))}</span>
    </div>
  );
}
