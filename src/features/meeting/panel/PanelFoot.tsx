import * as React from 'react';
import { Instant } from '../../../domain';
import { Icon, LinkButton, useFormats, useStrings } from '../../../ui';
import { useReporting } from '../reporting';
import styles from './Panel.module.scss';

export interface Freshness {
  /** When the service last told how things stand. */
  heardAt: Instant;
  /** The last question got no answer. */
  stale: boolean;
  askNow: () => void;
}

/** How fresh what is shown is; while a report is open, how much of others' waits to be seen. */
export function PanelFoot({ freshness: { heardAt, stale, askNow }, waiting, typing }: { freshness: Freshness; waiting: number; typing: boolean }): JSX.Element | null {
  const { meeting: { foot } } = useStrings();
  const formats = useFormats();
  const queued = useReporting().queuedOn.size;
  const time = formats.time(heardAt);
  if (typing) return waiting === 0 ? null : <Line icon="reload">{waiting === 1 ? foot.oneWaiting : foot.waiting(formats.number(waiting))}</Line>;
  if (stale) return <Line icon="warning">{foot.stale(time)} <LinkButton onClick={askNow}>{foot.retry}</LinkButton></Line>;
  return <Line icon={queued === 0 ? 'check' : 'upload'}>{queued === 0 ? foot.saved(time) : foot.fetched(time)}</Line>;
}

function Line({ icon, children }: { icon: React.ComponentProps<typeof Icon>['name']; children: React.ReactNode }): JSX.Element {
  return <div className={styles.foot}><div className={styles.footLine}><Icon name={icon} size="small" /><span>{children}</span></div></div>;
}
