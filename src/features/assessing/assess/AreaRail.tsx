import * as React from 'react';
import { AreaProgress } from '../../../domain/assessment';
import { Meter } from '../../../ui';
import { useAssessingWords } from '../words';
import { RoundArea, titleParts } from './areas';
import styles from './AreaRail.module.scss';

export interface AreaRailProps {
  areas: RoundArea[];
  current: string;
  progress: (Pick<AreaProgress, 'areaKey' | 'done' | 'themes'> & Partial<AreaProgress>)[];
  onArea: (area: RoundArea) => void;
  /** What is said of an area instead of how far its answers have come. */
  told?: (areaKey: string) => { text: string; note?: React.ReactNode };
}

/** The areas with how far each has come. In a narrow place they scroll sideways. */
export function AreaRail({ areas, current, progress, onArea, told }: AreaRailProps): JSX.Element {
  const { areas: words } = useAssessingWords();
  const list = React.useRef<HTMLUListElement>(null);
  React.useEffect(() => {
    const chosen = list.current?.querySelector<HTMLElement>('[aria-current]');
    if (list.current && chosen) list.current.scrollLeft = Math.max(0, chosen.offsetLeft - list.current.offsetLeft - 16);
  }, [current]);
  return (
    <nav aria-label={words.label} className={styles.rail}>
      <ul ref={list}>
        {areas.map(each => {
          const { area: { key } } = each;
          const { number, name } = titleParts(each.area);
          const { done, themes, unknown = 0 } = progress.find(({ areaKey }) => areaKey === key) ?? { done: 0, themes: each.themes.length, unknown: 0 };
          const { text, note } = told?.(key) ?? { text: words.progress(String(done), String(themes), done === themes), note: unknown > 0 && words.unknown(String(unknown)) };
          return (
            <li key={key}>
              <button type="button" aria-current={key === current ? 'true' : undefined} onClick={() => onArea(each)}>
                <span className={styles.name}>{number ? `${number}. ${name}` : name}</span>
                <Meter value={done} max={themes} of="done" />
                <small>{text}</small>
                {note && <small className={styles.unknown}>{note}</small>}
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
