import { ActivityState } from '../../domain';
import { Formats, Strings } from '../../loc';

/** How an activity stands in a few words: “Pågår 40 %”, “Klar”. Percent only where it says something. */
export function stateText({ status, percent }: Pick<ActivityState, 'status' | 'percent'>, { common }: Pick<Strings, 'common'>, formats: Formats): string {
  const word = common.status[status];
  return (status === 'ongoing' || status === 'paused') && percent > 0 ? `${word} ${formats.percent(percent)}` : word;
}
