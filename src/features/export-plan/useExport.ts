import * as React from 'react';
import { DocumentForm, OutgoingPlan, WritingStopped, fileName } from '../../exchange/outward';
import { PlanFailure } from '../../lists';
import { saveFile } from '../../ui/saveFile';

/** Where the making of a file stands. */
export type ExportState =
  | { step: 'ready'; stopped?: boolean }
  | { step: 'writing'; fraction: number; /** The page stands still until the file is made. */ still?: boolean }
  | { step: 'done'; count: number; shortened: number }
  | { step: 'failed'; offline: boolean; error: unknown };

export interface ExportWork {
  state: ExportState;
  /** `gather` reads what the document shows besides the plan at hand. */
  start(form: DocumentForm, gather: () => Promise<OutgoingPlan>): void;
  stop(): void;
  /** Another choice is made: what was said of the last file is over. */
  reset(): void;
}

/** Code that cannot be fetched is a matter of contact; webpack names it so. */
function isOffline(error: unknown): boolean {
  return (error instanceof PlanFailure && error.reason === 'offline') || (error as Error).name === 'ChunkLoadError';
}

/** Makes a file and hands it over. Closing the panel stops it. */
export function useExport(): ExportWork {
  const [state, setState] = React.useState<ExportState>({ step: 'ready' });
  const stopper = React.useRef<AbortController>();
  React.useEffect(() => () => stopper.current?.abort(), []);

  const start = React.useCallback(async (form: DocumentForm, gather: () => Promise<OutgoingPlan>): Promise<void> => {
    const mine = (stopper.current = new AbortController());
    const tell = (next: ExportState): void => { if (stopper.current === mine && !mine.signal.aborted) setState(next); };
    tell({ step: 'writing', fraction: 0 });
    try {
      let at = 0;
      const plan = await gather();
      if (mine.signal.aborted) return;
      const { bytes, shortened } = await form.write(plan, {
        signal: mine.signal,
        onProgress: fraction => tell({ step: 'writing', fraction: (at = fraction) }),
        onStandstill: () => tell({ step: 'writing', fraction: at, still: true })
      });
      if (mine.signal.aborted) return;
      saveFile(fileName(plan.title, plan.date, form.extension), bytes, form.mediaType);
      tell({ step: 'done', count: plan.activities.length, shortened });
    } catch (error) {
      if (error instanceof WritingStopped) return;
      tell({ step: 'failed', offline: isOffline(error), error });
    }
  }, []);

  return {
    state,
    start: React.useCallback((form, gather) => void start(form, gather), [start]),
    stop: React.useCallback(() => {
      stopper.current?.abort();
      setState({ step: 'ready', stopped: true });
    }, []),
    reset: React.useCallback(() => setState(before => (before.step === 'writing' ? before : { step: 'ready' })), [])
  };
}
