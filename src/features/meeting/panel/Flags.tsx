import * as React from 'react';
import { Activity } from '../../../domain';
import { Formats, Strings } from '../../../loc';
import { SignalMark, useFormats, useStrings } from '../../../ui';
import { useMeetingScene } from '../scene';
import { Flag, flagsOf, quietDaysOf } from './mine';
import styles from './Panel.module.scss';

function flagText(flag: Flag, words: Strings['meeting']['flags'], formats: Formats): string {
  switch (flag.kind) {
    case 'late': return words.late(formats.days(flag.days));
    case 'needsHelp': return words.needsHelp;
    case 'quiet': return words.quiet(formats.days(flag.days));
  }
}

/** What stands out on an activity: late, in need of help, without a report for long. */
export function Flags({ activity }: { activity: Activity }): JSX.Element | null {
  const { meeting: words } = useStrings();
  const formats = useFormats();
  const scene = useMeetingScene();
  const flags = flagsOf(activity, scene.today, quietDaysOf(scene));
  if (flags.length === 0) return null;
  return <p className={styles.flags}>{flags.map(flag => <SignalMark key={flag.kind} signal={flag.kind} strong>{flagText(flag, words.flags, formats)}</SignalMark>)}</p>;
}
