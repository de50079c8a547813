import * as React from 'react';
import { localDateOf } from '../../../domain';
import { FrozenRound, resultTable, wholeResult } from '../../../domain/assessment';
import { FailureBox, Icon, Loading, MessageBox, StepHeading, useFormats, useLoad } from '../../../ui';
import { AnswerBar } from '../../../ui/answers';
import { StepProps } from '../steps';
import styles from './Closing.module.scss';
import { Reopen } from './Reopen';
import { ClosingWork } from './useClosing';
import { useClosingWords } from './words';

interface ClosedRoundProps extends Pick<StepProps, 'reading' | 'plan' | 'repository'> {
  work: ClosingWork;
  mayReopen: boolean;
}

/** A closed round: who closed it and when, what was frozen, and the way back. */
export function ClosedRound({ reading: { round }, plan, repository, work, mayReopen }: ClosedRoundProps): JSX.Element {
  const words = useClosingWords();
  const formats = useFormats();
  const { closing } = work;
  const { closedAt, closedBy = '' } = round;
  const read = React.useCallback(() => repository.frozen(round.id), [repository, round.id]);
  const frozen = useLoad(read);
  return (
    <>
      <StepHeading>{closedAt ? words.closed(formats.longDate(localDateOf(closedAt)), formats.time(closedAt)) : words.title}</StepHeading>
      <p className={styles.lock}><Icon name="lock" />{words.closedBy(closedBy)}</p>
      {closing.state === 'closed' && <MessageBox kind={closing.already ? 'info' : 'success'} heading={closing.already ? words.already(closing.round.closedBy ?? '') : words.justClosed} />}
      <section aria-label={words.frozen}>
        <h3>{words.frozen}</h3>
        {frozen.state === 'loading' && <Loading label={words.loading} />}
        {frozen.state === 'failed' && <FailureBox error={frozen.error} task="reading" onRetry={frozen.reload} />}
        {frozen.state === 'ready' && <FrozenResult frozen={frozen.value} plan={plan} />}
      </section>
      {mayReopen && <Reopen work={work} />}
    </>
  );
}

/** The result table of what was frozen. */
function FrozenResult({ frozen, plan }: { frozen: FrozenRound } & Pick<StepProps, 'plan'>): JSX.Element {
  const words = useClosingWords();
  const formats = useFormats();
  const results = resultTable(frozen.picture, plan.activities);
  const whole = wholeResult(results);
  return (
    <>
      <table className={styles.result}>
        <thead>
          <tr>
            <th scope="col">{words.columns.area}</th><th scope="col" className={styles.bar}>{words.columns.answers}</th>
            <th scope="col" className={styles.number}>{words.columns.prioritised}</th><th scope="col" className={styles.number}>{words.columns.withActivity}</th>
          </tr>
        </thead>
        <tbody>
          {results.map(result => (
            <tr key={result.areaKey}>
              <th scope="row">{result.title}</th><td className={styles.bar}><AnswerBar counts={result.counts} /></td>
              <td className={styles.number}>{formats.number(result.prioritised)}</td><td className={styles.number}>{formats.number(result.withActivity)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.whole}</th><td className={styles.bar}><AnswerBar counts={whole.counts} /></td>
            <td className={styles.number}>{formats.number(whole.prioritised)}</td><td className={styles.number}>{formats.number(whole.withActivity)}</td>
          </tr>
        </tfoot>
      </table>
      <p className={styles.hint}>{words.now}</p>
    </>
  );
}
