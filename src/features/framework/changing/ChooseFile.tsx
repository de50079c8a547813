import * as React from 'react';
import { Button, FailureBox, Icon, MessageBox, StepHeading, useFormats } from '../../../ui';
import { DropZone, useStrayDrops } from '../../../ui/dropZone';
import styles from '../Framework.module.scss';
import { useTemplate } from '../useTemplate';
import { useFrameworkWords } from '../words';
import { FileTrouble } from './change';

interface ChooseFileProps {
  /** Why the last file did not do. */
  trouble?: FileTrouble;
  name?: string;
  onFile: (file: File) => void;
  onCancel: () => void;
}

/** The choice of a file, with what it should look like. */
export function ChooseFile({ trouble, name = '', onFile, onCancel }: ChooseFileProps): JSX.Element {
  const { choose } = useFrameworkWords();
  const download = useTemplate();
  useStrayDrops();
  return (
    <div className={styles.choose}>
      <div><StepHeading>{choose.heading}</StepHeading><p className={styles.muted}>{choose.lead}</p></div>
      {trouble && <Trouble trouble={trouble} name={name} />}
      <div className={styles.ways}>
        <DropZone words={choose} accept=".xlsx,.csv,.txt,.json" onFile={onFile} />
        <section className={styles.form}>
          <h3>{choose.formHeading}</h3>
          <ul>{choose.form.map(line => <li key={line}><Icon name="check" /><span>{line}</span></li>)}</ul>
          <div><Button kind="quiet" icon="download" onClick={download}>{choose.template}</Button></div>
        </section>
      </div>
      <div><Button onClick={onCancel}>{choose.cancel}</Button></div>
    </div>
  );
}

function Trouble({ trouble, name }: { trouble: FileTrouble; name: string }): JSX.Element {
  const { wrong: words } = useFrameworkWords();
  switch (trouble.kind) {
    case 'failure': return <FailureBox error={trouble.error} task="reading" />;
    case 'same': return <MessageBox kind="info" heading={words.same(trouble.title)} />;
    case 'differs': return <MessageBox kind="error" heading={words.differs(trouble.title)}>{words.differsText}</MessageBox>;
    case 'file': return <MessageBox kind="error" heading={words.heading(name)}>{words.files[trouble.problem]}</MessageBox>;
    case 'faults': return <Faults {...trouble} name={name} />;
  }
}

/** Faults that are named; those after them are counted. */
const shownFaults = 20;

function Faults({ failures, counted, name }: Extract<FileTrouble, { kind: 'faults' }> & { name: string }): JSX.Element {
  const { wrong: words } = useFrameworkWords();
  const formats = useFormats();
  const place = (row: number | undefined): string => (row === undefined ? words.whole : words[counted === 'rows' ? 'row' : 'entry'](formats.number(row)));
  return (
    <MessageBox kind="error" heading={words.heading(name)}>
      <p>{words.faults(formats.number(failures.length))}</p>
      <ul className={styles.faults}>
        {failures.slice(0, shownFaults).map(({ reason, row, found = '' }, at) => <li key={at}><b>{place(row)}:</b> {words.fault(reason, found)}</li>)}
        {failures.length > shownFaults && <li>{words.more(formats.number(failures.length - shownFaults))}</li>}
      </ul>
      <p>{words.nothing}</p>
    </MessageBox>
  );
}
