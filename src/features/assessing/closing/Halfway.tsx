import * as React from 'react';
import { Button, MessageBox } from '../../../ui';
import styles from './Closing.module.scss';
import { Reopen } from './Reopen';
import { ClosingWork } from './useClosing';
import { useClosingWords } from './words';

/** Somebody is closing the round, or was when their connection broke: it can be finished, or opened again. */
export function Halfway({ work, mayAssess }: { work: ClosingWork; mayAssess: boolean }): JSX.Element {
  const words = useClosingWords();
  const finish = mayAssess && work.closing.state !== 'reopening' && <Button kind="primary" icon="lock" onClick={work.close}>{words.finish}</Button>;
  return (
    <div className={styles.closeBox}>
      <MessageBox kind="warning" heading={words.halfway} actions={finish}>{words.halfwayHint}</MessageBox>
      {mayAssess && <Reopen work={work} />}
    </div>
  );
}
