import * as React from 'react';
import { useFormats, useStrings } from '../../../ui';
import { useMeetingScene } from '../scene';

/** Others' reports are told to who listens at most so often, in milliseconds, and as a number. */
const between = 60_000;

/** The sentence about reports of others that have come since the last one. */
export function useHeardOthers(): string {
  const { meeting: words } = useStrings();
  const formats = useFormats();
  const { reports, plan, now } = useMeetingScene();
  const count = reports.filter(({ by }) => by.id !== plan.user.id).length;
  const [heard, setHeard] = React.useState({ count, at: 0, text: '' });
  const moment = now().getTime();
  React.useEffect(() => {
    setHeard(before => {
      if (count <= before.count) return count === before.count ? before : { ...before, count };
      return moment - before.at < between ? before : { count, at: moment, text: words.heardOthers(formats.number(count - before.count)) };
    });
  }, [count, moment, words, formats]);
  return heard.text;
}
