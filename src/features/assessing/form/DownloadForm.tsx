import * as React from 'react';
import { LocalDate } from '../../../domain';
import { AssessmentForm, RoundDocument, RoundOfPlan, WritingStopped, assessmentChapters, assessmentForm } from '../../../exchange/outward';
import { formWords } from '../../../loc/assessmentForm';
import { Button, ButtonProps, useWordsOf } from '../../../ui';
import { saveFile } from '../../../ui/saveFile';
import styles from './DownloadForm.module.scss';

interface DownloadProps {
  today: LocalDate;
  kind?: ButtonProps['kind'];
}

type State = { step: 'ready' } | { step: 'writing' } | { step: 'done'; name: string } | { step: 'failed'; error: unknown };

/** “Hämta som Excel”: a round as the form that groups fill in. Open to everybody who reads the round. */
export function DownloadForm({ form, ...props }: DownloadProps & { /** The round as it is now. */ form: () => AssessmentForm }): JSX.Element {
  return <Download document={assessmentForm} of={form} label={useWordsOf(formWords).download.button} {...props} />;
}

/** “Hämta som Word”: a round as the chapters that it is in the plan. */
export function DownloadChapters({ chapters, ...props }: DownloadProps & { chapters: () => RoundOfPlan }): JSX.Element {
  return <Download document={assessmentChapters} of={chapters} label={useWordsOf(formWords).download.word} {...props} />;
}

function Download<T>({ document, of, label, today, kind = 'quiet' }: DownloadProps & { document: RoundDocument<T>; of: () => T; label: string }): JSX.Element {
  const words = useWordsOf(formWords).download;
  const [state, setState] = React.useState<State>({ step: 'ready' });
  const stopper = React.useRef<AbortController>();
  React.useEffect(() => () => stopper.current?.abort(), []);
  const save = async (): Promise<void> => {
    const { signal } = (stopper.current = new AbortController());
    setState({ step: 'writing' });
    try {
      const round = of();
      const bytes = await document.write(round, today, { signal });
      const name = document.name(round, today);
      saveFile(name, bytes, document.mediaType);
      setState({ step: 'done', name });
    } catch (error) {
      if (!(error instanceof WritingStopped)) setState({ step: 'failed', error });
    }
  };
  return (
    <span className={styles.download}>
      <Button kind={kind} icon="download" disabled={state.step === 'writing'} onClick={() => void save()}>{label}</Button>
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
