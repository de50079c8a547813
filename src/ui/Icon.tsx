import * as React from 'react';
import styles from './Icon.module.scss';

const ring = <circle cx="8" cy="8" r="5.9" />;
const disc = (
  <>
    <circle cx="8" cy="8" r="6.7" className={styles.solid} />
    <path d="m5 8.2 2.2 2.2L11.2 6" className={styles.tick} />
  </>
);

/** The drawings, 16 × 16. A state has its own shape, so that colour never tells it alone. */
const drawings = {
  done: disc,
  goingWell: disc,
  ongoing: <>{ring}<path d="M8 2.1a5.9 5.9 0 0 1 0 11.8z" className={styles.solid} /></>,
  notStarted: ring,
  late: (
    <>
      <path d="M8 .9 15.1 8 8 15.1.9 8z" className={styles.solid} />
      <path d="M8 4.6v4" className={styles.tick} />
      <circle cx="8" cy="11.1" r="1.05" className={styles.tickSolid} />
    </>
  ),
  paused: <>{ring}<path d="M6.4 5.8v4.4M9.6 5.8v4.4" /></>,
  cancelled: <>{ring}<path d="m5.8 5.8 4.4 4.4m0-4.4-4.4 4.4" /></>,
  needsHelp: (
    <>
      <circle cx="8" cy="8" r="6" />
      <circle cx="8" cy="8" r="2.5" />
      <path d="m3.8 3.8 2.4 2.4m3.6 3.6 2.4 2.4m0-8.4L9.8 6.2M6.2 9.8l-2.4 2.4" />
    </>
  ),
  quiet: <>{ring}<path d="M8 4.6V8l2.3 1.6" /></>,
  check: <path d="m3 8.5 3.2 3.2L13 4.8" />,
  close: <path d="m4 4 8 8M12 4l-8 8" />,
  down: <path d="m4 6 4 4 4-4" />,
  up: <path d="m4 10 4-4 4 4" />,
  left: <path d="m10 4-4 4 4 4" />,
  right: <path d="m6 4 4 4-4 4" />,
  arrow: <path d="M2.5 8h11m-4-4 4 4-4 4" />,
  filter: <path d="M2 4h12M4.5 8h7M6.5 12h3" />,
  link: <path d="M6.5 9.5 9.5 6.5M7 4.6l1.2-1.2a3.1 3.1 0 0 1 4.4 4.4L11.4 9M9 11.4l-1.2 1.2a3.1 3.1 0 0 1-4.4-4.4L4.6 7" />,
  plus: <path d="M8 3v10M3 8h10" />,
  minus: <path d="M3 8h10" />,
  moveUp: <path d="M8 13V3M4 7l4-4 4 4" />,
  moveDown: <path d="M8 3v10M4 9l4 4 4-4" />,
  same: <path d="M3 6h10M3 10h10" />,
  grip: <path d="M5.8 4v.1M10.2 4v.1M5.8 8v.1M10.2 8v.1M5.8 12v.1M10.2 12v.1" />,
  play: <path d="m5 3 8 5-8 5z" />,
  print: <path d="M4.8 5.6V2.4h6.4v3.2M4.8 11.2H2.6V6.8a1.2 1.2 0 0 1 1.2-1.2h8.4a1.2 1.2 0 0 1 1.2 1.2v4.4h-2.2M4.8 9.2h6.4v4.4H4.8z" />,
  message: <path d="M2.8 3.6h10.4v7.2H7.6l-2.8 2.6v-2.6h-2z" />,
  trash: <path d="M3.2 4.4h9.6M6.4 4.4V2.8h3.2v1.6M4.4 4.4l.6 9h6l.6-9" />,
  reload: <path d="M13 8a5 5 0 1 1-1.6-3.7L13 5.8M13 2.6v3.2H9.8" />,
  search: <><circle cx="7" cy="7" r="4.5" /><path d="m10.4 10.4 3.6 3.6" /></>,
  sortDown: <path d="M8 3v10m-3.5-3.5L8 13l3.5-3.5" />,
  sortUp: <path d="M8 13V3M4.5 6.5 8 3l3.5 3.5" />,
  upload: <path d="M2.8 10.4v2.8h10.4v-2.8M8 10.4V2.8M4.8 6 8 2.8 11.2 6" />,
  download: <path d="M8 2v8m-3.2-3L8 10.2 11.2 7M3 13.5h10" />,
  document: <path d="M4 2.2h5.2l3.2 3.4v8.2H4zM9.2 2.2v3.4h3.2M6 8.4h4M6 10.8h4" />,
  table: <><rect x="2.4" y="3.2" width="11.2" height="9.6" rx=".8" /><path d="M2.4 6.4h11.2M2.4 9.6h11.2M6.4 6.4v6.4" /></>,
  lock: <><rect x="3.6" y="7.2" width="8.8" height="6.4" rx="1.2" /><path d="M5.6 7.2v-2a2.4 2.4 0 0 1 4.8 0v2" /></>,
  copy: <><rect x="5.6" y="5.6" width="7.6" height="7.6" rx="1" /><path d="M10.4 5.6V3.8a1 1 0 0 0-1-1H3.8a1 1 0 0 0-1 1v5.6a1 1 0 0 0 1 1h1.8" /></>,
  more: <path d="M3.2 8h.1M8 8h.1M12.8 8h.1" strokeWidth="2.4" strokeLinecap="round" />,
  selectMany: <path d="M2.5 4.2 3.6 5.3 5.6 3M2.5 10.7l1.1 1.1 2-2.3M8.5 4.5h5M8.5 11h5" />,
  pen: <path d="m3 13 .7-3L10.5 3.2a1.3 1.3 0 0 1 1.8 0l.5.5a1.3 1.3 0 0 1 0 1.8L6 12.3z" />,
  archive: <path d="M2.4 3h11.2v3H2.4zM3.4 6v7h9.2V6M6.4 8.6h3.2" />,
  undo: <path d="M5.6 3.2 2.8 6l2.8 2.8M3 6h6.4a3.6 3.6 0 0 1 0 7.2H6" />,
  info: <>{ring}<path d="M8 7.4v3.4M8 5.1v.2" /></>,
  warning: <path d="M8 2.4 14 13.2H2zM8 6.4v3.2M8 11.4v.2" />,
  error: <path d="M5.6 2.2h4.8l3.4 3.4v4.8l-3.4 3.4H5.6l-3.4-3.4V5.6zM5.2 8h5.6" />
} as const;

export type IconName = keyof typeof drawings;

export interface IconProps {
  name: IconName;
  /** 12, 16 (the usual) or 20 pixels. */
  size?: 'small' | 'medium' | 'large';
}

/** A drawing beside a word; screen readers hear the word. */
export function Icon({ name, size = 'medium' }: IconProps): JSX.Element {
  const className = size === 'medium' ? styles.icon : `${styles.icon} ${styles[size]}`;
  return <svg className={className} viewBox="0 0 16 16" aria-hidden="true" focusable="false">{drawings[name]}</svg>;
}
