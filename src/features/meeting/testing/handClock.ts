import { VisibilityPort } from '../../../lists';
import { After } from '../../../ui';

/** A clock and a window that a test moves by hand. */
export class HandClock {
  private readonly timers = new Set<{ at: number; run: () => void }>();
  private readonly watchers = new Set<() => void>();
  private visible = true;

  public constructor(private time: number) {}

  public clock = (): Date => new Date(this.time);

  public after: After = (milliseconds, run) => {
    const timer = { at: this.time + milliseconds, run };
    this.timers.add(timer);
    return () => void this.timers.delete(timer);
  };

  public visibility: VisibilityPort = {
    isVisible: () => this.visible,
    subscribe: listener => { this.watchers.add(listener); return () => void this.watchers.delete(listener); }
  };

  public show(visible: boolean): void {
    this.visible = visible;
    this.watchers.forEach(tell => tell());
  }

  /** Lets time pass; what comes due runs, and so does all that it starts. */
  public async pass(milliseconds: number): Promise<void> {
    const until = this.time + milliseconds;
    await settled();
    for (let due = this.next(until); due; due = this.next(until)) {
      this.timers.delete(due);
      this.time = Math.max(this.time, due.at);
      due.run();
      await settled();
    }
    this.time = until;
  }

  private next(until: number): { at: number; run: () => void } | undefined {
    return Array.from(this.timers).filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
  }
}

/** After all that can happen without the clock. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
}
