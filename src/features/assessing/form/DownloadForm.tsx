import * as React from 'react';
import { LocalDate } from '../../../domain';
import { AssessmentForm, WritingStopped, assessmentForm } from '../../../exchange/outward';
import { formWords } from '../../../loc/assessmentForm';
import { Button, ButtonProps, useWordsOf } from '../../../ui';
import { saveFile } from '../../../ui/saveFile';
import styles from './DownloadForm.module.scss';

export interface DownloadFormProps {
  /** The round as it is now. */
  form: () => AssessmentForm;
  today: LocalDate;
  kind?: ButtonProps['kind'];
}

type State = { step: 'ready' } | { step: 'writing' } | { step: 'done'; name: string } | { step: 'failed'; error: unknown };

/** “Hämta som Excel”: a round as the form that groups fill in. Open to everybody who reads the round. */
export function DownloadForm({ form, today, kind = 'quiet' }: DownloadFormProps): JSX.Element {
  const words = useWordsOf(formWords).download;
  const [state, setState] = React.useState<State>({ step: 'ready' });
  const stopper = React.useRef<AbortController>();
  React.useEffect(() => () => stopper.current?.abort(), []);
  const save = async (): Promise<void> => {
    const { signal } = (stopper.current = new AbortController());
    setState({ step: 'writing' });
    try {
      const round = form();
      const bytes = await assessmentForm.write(round, today, { signal });
      const name = assessmentForm.name(round, today);
      saveFile(name, bytes, assessmentForm.mediaType);
      setState({ step: 'done', name });
    } catch (error) {
      if (!(error instanceof WritingStopped)) setState({ step: 'failed', error });
    }
  };
  return (
    <span className={styles.download}>
      <Button kind={kind} icon="download" disabled={state.step === 'writing'} onClick={() => void save()}>{words.button}</Button>
      <span className={styles.told} role="status">{told(state, words)}</span>
    </span>
  );
}

/** Code that cannot be fetched is a matter of contact; webpack names it so. */
function told(state: State, words: typeof formWords['sv']['download']): string {
  switch (state.step) {
    case 'ready': return '';
    case 'writing': return words.writing;
    case 'done': return words.done(state.name);
    case 'failed': return (state.error as Error).name === 'ChunkLoadError' ? words.offline : words.failed(String(state.error));
  }
}
