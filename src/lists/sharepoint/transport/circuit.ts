/** What a request may do now. */
export type Permission =
  | { kind: 'go' }
  /** The circuit is open: wait so many milliseconds, then ask again. */
  | { kind: 'wait'; milliseconds: number; round: number }
  /** One request tries the service; wait for what it finds. */
  | { kind: 'probing'; ended: Promise<void>; round: number };

export interface CircuitLimits {
  /** Failures in a row that open it. */
  failures: number;
  /** Milliseconds that it stays open the first time; doubles with every probe that fails. */
  openFor: number;
  longest: number;
}

export const circuitLimits: CircuitLimits = { failures: 6, openFor: 5000, longest: 60_000 };

type State =
  | { kind: 'closed'; failures: number }
  | { kind: 'open'; until: number; openFor: number }
  | { kind: 'probing'; openFor: number; ended: Promise<void>; end: () => void };

/** Stops requests to a service that fails again and again: after a while one request tries, and its luck decides for all. */
export class Circuit {
  private state: State = { kind: 'closed', failures: 0 };
  private rounds = 0;

  public constructor(private readonly limits: CircuitLimits = circuitLimits) {}

  /** How many times it has opened; a request that has waited through one opening and meets another should give up. */
  public get round(): number {
    return this.rounds;
  }

  /** Asks on behalf of one request. When the open time is over, the one who asks first is the probe. */
  public ask(now: number): Permission {
    const { state, rounds: round } = this;
    if (state.kind === 'closed') return { kind: 'go' };
    if (state.kind === 'probing') return { kind: 'probing', ended: state.ended, round };
    if (now < state.until) return { kind: 'wait', milliseconds: state.until - now, round };
    let end = (): void => undefined;
    const ended = new Promise<void>(resolve => { end = resolve; });
    this.state = { kind: 'probing', openFor: state.openFor, ended, end };
    return { kind: 'go' };
  }

  /** The service has answered, whatever it said. */
  public succeeded(): void {
    this.leave({ kind: 'closed', failures: 0 });
  }

  /** The service has not answered, or has turned the request away. */
  public failed(now: number): void {
    const { state, limits } = this;
    if (state.kind === 'probing') this.open(now, Math.min(limits.longest, state.openFor * 2));
    else if (state.kind === 'closed' && state.failures + 1 >= limits.failures) this.open(now, limits.openFor);
    else if (state.kind === 'closed') this.state = { kind: 'closed', failures: state.failures + 1 };
  }

  private open(now: number, openFor: number): void {
    this.rounds += 1;
    this.leave({ kind: 'open', until: now + openFor, openFor });
  }

  private leave(next: State): void {
    const { state } = this;
    this.state = next;
    if (state.kind === 'probing') state.end();
  }
}
