import * as React from 'react';
import { Button, FailureBox, Icon, Loading, useFormats, useStrings } from '../../../ui';
import type { SummaryReaders } from '../trend';
import { TrendParts, useDevelopmentParts } from './lazyParts';
import styles from './PlanSummary.module.scss';

interface MoreProps {
  parts: TrendParts;
  reader: SummaryReaders['trend'];
  /** How many activities need help. */
  help: number;
  clock: () => Date;
  onOpen: (activityId: number) => void;
}

/** What waits behind a button: who needs help with what, and how the plan has gone month by month. */
export function More({ parts, reader, help, clock, onOpen }: MoreProps): JSX.Element {
  const { plan: { summary: words } } = useStrings();
  const formats = useFormats();
  const [open, setOpen] = React.useState<'help' | 'development'>();
  const toggle = (key: 'help' | 'development', text: string): JSX.Element => (
    <Button kind="quiet" aria-expanded={open === key} onClick={() => setOpen(open === key ? undefined : key)}>
      <Icon name={open === key ? 'down' : 'right'} size="small" />{text}
    </Button>
  );
  return (
    <div className={styles.more}>
      {help > 0 && toggle('help', `${words.asked} ${formats.number(help)}`)}
      {toggle('development', words.development)}
      {open === 'help' && help > 0 && <parts.HelpAsked reader={reader} clock={clock} onOpen={onOpen} />}
      {open === 'development' && <LazyDevelopment reader={reader} />}
    </div>
  );
}

function LazyDevelopment({ reader }: Pick<MoreProps, 'reader'>): JSX.Element {
  const { common } = useStrings();
  const code = useDevelopmentParts();
  if (code.state === 'loading') return <Loading label={common.loading} />;
  if (code.state === 'failed') return <FailureBox error={code.error} task="reading" onRetry={code.reload} />;
  return <code.value.Development reader={reader} />;
}
