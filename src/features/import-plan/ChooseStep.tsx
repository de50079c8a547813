import * as React from 'react';
import { Icon, StepHeading, useLanguage, useStrings } from '../../ui';
import { DropZone } from '../../ui/dropZone';
import styles from './ChooseStep.module.scss';
import { documentWordsOf } from './documentWords';
import { fileSource } from './fileSource';
import { ReadingProblem } from './importModel';
import { PasteArea } from './PasteArea';
import { ImportSource } from './reading';
import { ReadingProblemBox } from './ReadingProblemBox';

export interface ChooseStepProps {
  /** Why the last try could not be read. */
  problem?: ReadingProblem;
  onSource(source: ImportSource): void;
  /** Reads the same source again. */
  onRetry(): void;
}

/** Step 1: a file by dropping or choosing it, or a pasted table; and what is read and kept. */
export function ChooseStep({ problem, onSource, onRetry }: ChooseStepProps): JSX.Element {
  const { choose } = useStrings().importPlan;
  const { columnsRead } = documentWordsOf(useLanguage());
  return (
    <div className={styles.step}>
      <div>
        <StepHeading>{choose.heading}</StepHeading>
        <p className={styles.lead}>{choose.lead}</p>
      </div>
      {problem && <ReadingProblemBox problem={problem} onRetry={onRetry} />}
      <div className={styles.ways}>
        <DropZone words={choose} accept=".docx,.xlsx,.csv,.tsv,.txt" onFile={file => onSource(fileSource(file))} />
        <PasteArea onSource={onSource} />
      </div>
      <div className={styles.facts}>
        <Facts heading={choose.readHeading} facts={[choose.read[0], ...columnsRead, ...choose.read.slice(1)]} />
        <Facts heading={choose.keptHeading} facts={choose.kept} />
      </div>
    </div>
  );
}

function Facts({ heading, facts }: { heading: string; facts: string[] }): JSX.Element {
  return (
    <section>
      <h3>{heading}</h3>
      <ul>{facts.map(fact => <li key={fact}><Icon name="check" /><span>{fact}</span></li>)}</ul>
    </section>
  );
}
