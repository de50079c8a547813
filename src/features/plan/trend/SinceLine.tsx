import * as React from 'react';
import { Trend, TrendPart, trendParts } from '../../../domain/trend';
import { trendWords } from '../../../loc/trend';
import { AddressPort, LinkButton, useFormats, useLanguage, useStrings } from '../../../ui';
import { useScene } from '../planScene';
import { SummaryReaders } from './readers';
import { SinceChoice } from './SinceChoice';
import styles from './Trend.module.scss';
import { TrendList } from './TrendList';
import { useSince } from './useSince';
import { useTrend } from './useTrend';

export interface SinceLineProps {
  readers: SummaryReaders;
  address: AddressPort;
  onOpen: (activityId: number) => void;
}

/** So many figures stand in the line; the rest wait behind a button. */
const inLine = 4;

/** “Sedan 1 september: 4 klara, 2 nya försenade”: what has become of the plan, each figure with its activities. */
export function SinceLine({ readers, address, onOpen }: SinceLineProps): JSX.Element {
  const words = trendWords[useLanguage()];
  const { common } = useStrings();
  const formats = useFormats();
  const scene = useScene();
  const [since, choose] = useSince(address, scene.today);
  const read = useTrend(readers.trend, scene, since);
  const [opened, setOpened] = React.useState<TrendPart>();
  const line = React.useRef<HTMLDivElement>(null);
  const day = formats.longDate(since);

  const close = (): void => {
    setOpened(undefined);
    line.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
  };
  const ready = read.state === 'ready' && !read.reloading ? read.value : undefined;
  return (
    <>
      <div ref={line} className={styles.line} onKeyDown={event => { if (event.key === 'Escape' && opened && !event.defaultPrevented) close(); }}>
        {words.since}{' '}
        <SinceChoice since={since} onChoose={choose} lastMeeting={ready?.then.lastMeeting} readers={readers} />
        {': '}
        <span role="status">
          {read.state === 'failed'
            ? <>{words.failed(day)} <LinkButton onClick={read.reload}>{common.tryAgain}</LinkButton></>
            : ready === undefined ? words.reading(day)
              : ready.then.states.size === 0 ? words.noPlanThen(day) : <Figures trend={ready.trend} opened={opened} onOpen={setOpened} />}
        </span>
      </div>
      {ready && opened && (
        <TrendList trend={ready.trend} then={ready.then} part={opened} onPart={setOpened} onOpen={onOpen} onClose={close} />
      )}
    </>
  );
}

interface FiguresProps {
  trend: Trend;
  opened: TrendPart | undefined;
  onOpen: (part: TrendPart | undefined) => void;
}

function Figures({ trend, opened, onOpen }: FiguresProps): JSX.Element {
  const words = trendWords[useLanguage()];
  const formats = useFormats();
  const some = trendParts.filter(part => trend[part].length > 0);
  if (some.length === 0) return <>{words.nothing}</>;
  const rest = some.slice(inLine);
  const button = (part: TrendPart, text: string, expanded: boolean): JSX.Element => (
    <button type="button" className={styles.figure} aria-expanded={expanded} onClick={() => onOpen(expanded ? undefined : part)}>{text}</button>
  );
  return (
    <>
      {some.slice(0, inLine).map((part, at) => (
        <React.Fragment key={part}>{at > 0 && ', '}{button(part, words.parts[part](formats.number(trend[part].length)), opened === part)}</React.Fragment>
      ))}
      {rest.length > 0 && <>{' '}{button(rest[0], words.others(formats.number(rest.length)), opened !== undefined && rest.includes(opened))}</>}
    </>
  );
}
