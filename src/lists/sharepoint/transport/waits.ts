import { PlanFailure } from '../../failure';
import { ServiceWait, ServiceWaits } from '../../repositories';
import { TransportPorts } from './ports';

interface Running {
  until: number;
  why: ServiceWait['why'];
  stop: () => void;
}

/** The waits that are going on for a connection: started by the transport, seen and ended by people. */
export class Waits implements ServiceWaits {
  private readonly running = new Set<Running>();
  private readonly listeners = new Set<(wait: ServiceWait | undefined) => void>();

  public constructor(private readonly ports: Pick<TransportPorts, 'now' | 'after'>) {}

  public current(): ServiceWait | undefined {
    if (this.running.size === 0) return undefined;
    const last = Array.from(this.running).reduce((a, b) => (b.until > a.until ? b : a));
    return { until: new Date(last.until).toISOString(), why: last.why };
  }

  public subscribe(listener: (wait: ServiceWait | undefined) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  public stop(): void {
    Array.from(this.running).forEach(wait => wait.stop());
  }

  /** Waits, visibly. Fails with PlanFailure of the wait's reason when somebody stops it, here or by the signal. */
  public wait(milliseconds: number, why: ServiceWait['why'], signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const until = this.ports.now() + milliseconds;
      const end = (finish: () => void) => (): void => {
        takeBack();
        signal?.removeEventListener('abort', stop);
        this.running.delete(wait);
        this.tell();
        finish();
      };
      const stop = end(() => reject(new PlanFailure(why, { stopped: true, retryAfter: Math.max(0, Math.ceil((until - this.ports.now()) / 1000)) })));
      const wait: Running = { until, why, stop };
      const takeBack = this.ports.after(milliseconds, end(resolve));
      this.running.add(wait);
      signal?.addEventListener('abort', stop);
      this.tell();
      if (signal?.aborted) stop();
    });
  }

  private tell(): void {
    const now = this.current();
    this.listeners.forEach(listener => listener(now));
  }
}
