import * as React from 'react';
import { Icon, Meter, useFormats } from '../../../ui';
import styles from './Deciding.module.scss';
import { DecidedArea } from './themes';
import { useDecidingWords } from './words';

interface AreaListProps {
  areas: DecidedArea[];
  current: string;
  onOpen: (areaKey: string) => void;
}

/** The areas with how far the decisions have come; a strip where there is little room. */
export function AreaList({ areas, current, onOpen }: AreaListProps): JSX.Element {
  const words = useDecidingWords();
  const formats = useFormats();
  return (
    <nav className={styles.rail} aria-label={words.areas}>
      <ul>
        {areas.map(({ area, themes, decided, without }) => {
          const all = formats.number(themes.length);
          return (
            <li key={area.key}>
              <button type="button" aria-current={area.key === current ? 'true' : undefined} onClick={() => onOpen(area.key)}>
                <span className={styles.areaName}>{railName(area)}</span>
                <Meter value={decided} max={themes.length} of="done" />
                <small>{decided === themes.length ? words.areaDone(all) : words.areaProgress(formats.number(decided), all)}</small>
                {without > 0 && <span className={styles.lacking}><Icon name="late" size="small" />{words.areaWithout(formats.number(without))}</span>}
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** “Fokusområde 1: Öka kunskap …” → “1. Öka kunskap …”. */
function railName({ title }: DecidedArea['area']): string {
  const [, number, rest] = /^\D*(\d+):\s*(.+)$/.exec(title) ?? [];
  return number ? `${number}. ${rest}` : title;
}
