import * as React from 'react';
import { PlanFailure } from '../../../lists';
import type { ReportContent, PublishedReport, StatusReportDraft, StatusReportRepository } from '../../../lists';

/** How a publishing goes. */
export type Publishing =
  | { state: 'idle' }
  | { state: 'writing'; done: number; total: number; /** Seconds that the service asked us to wait. */ waiting?: number; stopping: boolean }
  /** All is written and is being read back. */
  | { state: 'checking'; stopping: boolean }
  | { state: 'stopped'; error: unknown }
  | { state: 'failed'; error: unknown };

/** Another plan owner in the way: has published the draft already, or has changed it since it was saved here. */
export function clashOf(error: unknown): 'already' | 'changed' | undefined {
  if (!(error instanceof PlanFailure) || error.reason !== 'conflict') return undefined;
  return error.details.subject === 'alreadyPublished' ? 'already' : 'changed';
}

export interface PublishWork {
  publishing: Publishing;
  /** Begins, or goes on where it stopped: the same draft and the same content again. */
  publish(draft: StatusReportDraft, content: ReportContent): void;
  stop(): void;
}

interface Progress {
  done: number;
  total: number;
  waiting?: number;
}

function stepOf({ done, total, waiting }: Progress, stopping: boolean): Publishing {
  return total > 0 && done >= total ? { state: 'checking', stopping } : { state: 'writing', done, total, waiting, stopping };
}

/** Publishes, step by step. `onBusy` hears when it begins and ends, `onPublished` what came of it. */
export function usePublishing(
  repository: StatusReportRepository, onBusy: (busy: boolean) => void, onPublished: (report: PublishedReport) => void
): PublishWork {
  const [publishing, setPublishing] = React.useState<Publishing>({ state: 'idle' });
  const running = React.useRef<AbortController>();
  React.useEffect(() => () => running.current?.abort(), []);

  const publish = React.useCallback((draft: StatusReportDraft, content: ReportContent): void => {
    if (running.current) return;
    const controller = new AbortController();
    running.current = controller;
    setPublishing({ state: 'writing', done: 0, total: 0, stopping: false });
    onBusy(true);
    const onProgress = (progress: Progress): void => setPublishing(stepOf(progress, controller.signal.aborted));
    const end = (): void => {
      running.current = undefined;
      onBusy(false);
    };
    repository.publish(draft, content, { onProgress, signal: controller.signal }).then(
      report => {
        end();
        onPublished(report);
      },
      (error: unknown) => {
        end();
        setPublishing({ state: controller.signal.aborted ? 'stopped' : 'failed', error });
      }
    );
  }, [repository, onBusy, onPublished]);

  const stop = React.useCallback((): void => {
    running.current?.abort();
    setPublishing(before => (before.state === 'writing' || before.state === 'checking' ? { ...before, stopping: true } : before));
  }, []);
  return { publishing, publish, stop };
}
