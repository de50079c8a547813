import * as React from 'react';
import { MessageBox, StepHeading, useStrings } from '../../../ui';
import { StepProps } from '../steps';
import { CheckList } from './CheckList';
import { checksOf } from './checks';
import { CloseBox } from './CloseBox';
import { ClosedRound } from './ClosedRound';
import styles from './Closing.module.scss';
import { Halfway } from './Halfway';
import { RoundLog } from './RoundLog';
import { useClosing } from './useClosing';
import { useClosingWords } from './words';

/** Stäng omgången: what is missing, the closing, and afterwards what was frozen and the way back. */
export function CloseStep(props: StepProps): JSX.Element {
  const { reading, plan } = props;
  const words = useClosingWords();
  const work = useClosing(props);
  const { round } = reading;
  const { state } = work.closing;
  // The lists say the last word; the rights of the registers are those of the rounds.
  const mayAssess = plan.rights.changeRegisters;
  return (
    <div className={styles.step}>
      <div className={styles.main}>
        {round.state === 'closed' && state !== 'closing'
          ? <ClosedRound key={round.closedAt} {...props} work={work} mayReopen={mayAssess} />
          : (
            <>
              <StepHeading>{words.title}</StepHeading>
              <p className={styles.muted}>{words.means}</p>
              {state === 'reopened' && <MessageBox kind="success" heading={words.reopen.done} />}
              {round.state === 'closing' && state !== 'closing' && state !== 'failed'
                ? <Halfway work={work} mayAssess={mayAssess} />
                : <Open {...props} work={work} />}
            </>
          )}
      </div>
      <RoundLog round={round} />
    </div>
  );
}

function Open({ work, ...props }: StepProps & { work: ReturnType<typeof useClosing> }): JSX.Element {
  const { common } = useStrings();
  const words = useClosingWords();
  const checks = checksOf(props);
  const left = checks.filter(({ count }) => count > 0);
  const gaps = left.map(({ key, count }) => words.checks[key].left(String(count)));
  return (
    <>
      <CheckList checks={checks} goTo={props.goTo} />
      <CloseBox round={props.reading.round} framework={props.reading.framework} work={work} gaps={common.list(gaps)} blocked={left.some(({ blocks }) => blocks)} mayWrite={props.mayWrite} />
    </>
  );
}
