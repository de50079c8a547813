import * as React from 'react';
import { Instant } from '../../../domain';
import { Icon, LinkButton, WaitBar, WaitElsewhere, useFormats, useStrings } from '../../../ui';
import { useReporting } from '../reporting';
import { useMeetingScene } from '../scene';
import styles from './Panel.module.scss';

export interface Freshness {
  /** When the service last told how things stand. */
  heardAt: Instant;
  /** The last question got no answer. */
  stale: boolean;
  askNow: () => void;
}

/** How fresh what is shown is. */
export function PanelFoot({ freshness: { heardAt, stale, askNow } }: { freshness: Freshness }): JSX.Element {
  const { meeting: { foot }, update: { queue: words } } = useStrings();
  const formats = useFormats();
  const { plan } = useMeetingScene();
  const { reports, contact } = useReporting().state;
  const queued = reports.length;
  const time = formats.time(heardAt);
  return (
    <div className={styles.foot}>
      {contact.kind === 'there' ? <WaitBar /> : <WaitElsewhere />}
      {stale
        ? <Line icon="warning">{foot.stale(time)} <LinkButton onClick={askNow}>{foot.retry}</LinkButton></Line>
        : <Line icon={queued === 0 ? 'check' : 'upload'}>{queued === 0 ? foot.saved(time) : words.forPerson(queued, plan.user.name)}</Line>}
    </div>
  );
}

/** Under an open report: its buttons, and how much of others' waits to be seen. */
export function ReportFoot({ waiting, children }: { waiting: number; children?: JSX.Element }): JSX.Element {
  const { meeting: { foot } } = useStrings();
  const formats = useFormats();
  if (!children && waiting === 0) return <WaitElsewhere />;
  return (
    <div className={styles.foot}>
      <WaitElsewhere />
      {children}
      {waiting > 0 && <Line icon="reload">{waiting === 1 ? foot.oneWaiting : foot.waiting(formats.number(waiting))}</Line>}
    </div>
  );
}

function Line({ icon, children }: { icon: React.ComponentProps<typeof Icon>['name']; children: React.ReactNode }): JSX.Element {
  return <div className={styles.footLine}><Icon name={icon} size="small" /><span>{children}</span></div>;
}
