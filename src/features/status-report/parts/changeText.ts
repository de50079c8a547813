import { Signal, Summary } from '../../../domain';
import { Formats } from '../../../loc';
import { ReportWords } from '../../../loc/statusReport';

/** “2 fler”, “1 färre”, “oförändrat”: a signal's count against an earlier one. */
export function changeText(signal: Signal, now: Summary, before: Summary, { figures }: ReportWords, formats: Formats): string {
  const change = now.signal[signal] - before.signal[signal];
  if (change === 0) return figures.same;
  return change > 0 ? figures.more(formats.number(change)) : figures.fewer(formats.number(-change));
}
