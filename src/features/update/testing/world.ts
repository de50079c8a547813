import { Activity } from '../../../domain';
import { makeActivity } from '../../../domain/testing/samples';
import { ActivityChanges, ChangeConflict, NewReport, ReportOutcome, ServiceWait, StoragePort, UnsentOwner, UnsentWrites, createUnsentWrites, latestOf } from '../../../lists';
import { ContactPort, ReportPorts, ReportQueue } from '../queue';

export const owner: UnsentOwner = { tenant: 'https://bjorkvik.example', site: '/sites/insidan', login: 'samira.haddad' };

export const activityOf = (id: number, parts: Partial<Activity> = {}): Activity =>
  makeActivity({ id, clientKey: `a-${id}`, etag: `"${id},1"`, title: `Aktivitet ${id}`, status: 'ongoing', percent: 40, ...parts });

/** A browser's storage that can be shared by two tabs. */
export function storage(): StoragePort & { kept: Map<string, string>; full: boolean } {
  const kept = new Map<string, string>();
  const port = {
    kept, full: false,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (port.full) throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
      kept.set(key, value);
    },
    removeItem: (key: string) => void kept.delete(key)
  };
  return port;
}

type Sent = { seen: Activity; report: NewReport };
type Reply = (sent: Sent) => Promise<ReportOutcome>;

export const savedOutcome: Reply = async ({ seen, report }) => ({
  clientKey: report.clientKey, report: 'added',
  activity: { result: 'saved', merged: [], activity: { ...seen, ...latestOf(report), etag: `"${seen.id},${Number(/(\d+)"$/.exec(seen.etag)?.[1]) + 1}"` } }
});

/** Somebody else has set the activity's status and percentage meanwhile. */
export function conflictOf({ seen, report }: Sent, theirs: Partial<Activity> = { status: 'ongoing', percent: 80 }): ChangeConflict {
  const by = { id: 13, name: 'Jonas Wik' };
  const at = '2026-11-17T09:26:00Z';
  const mine: ActivityChanges = { status: report.status, percent: report.percent, lastReported: report.at };
  const now = { ...seen, ...theirs, etag: '"9,9"' };
  const clash = <K extends 'status' | 'percent'>(field: K): ChangeConflict['fields'][number] => ({ field, base: seen[field], mine: report[field], theirs: now[field], by, at });
  return { mine, theirs: now, fields: [clash('status'), clash('percent')] };
}

export const conflictOutcome: Reply = async sent => ({ clientKey: sent.report.clientKey, report: 'added', activity: { result: 'conflict', conflict: conflictOf(sent) } });

/** Everything around a queue, in a test's hands: the lists' answers, the network, the clock, the browser's storage. */
export class World {
  public now = Date.parse('2026-11-17T09:12:00Z');
  public online = true;
  public visible = true;
  /** What was sent, in order. */
  public sent: Sent[] = [];
  public resolved: Record<string, string>[] = [];
  /** How the lists answer; taken one after another, the last one for good. */
  public replies: Reply[] = [savedOutcome];
  public resolution: () => ReturnType<ReportPorts['activities']['resolve']> = async () => { throw new Error('nothing is to be resolved'); };
  public changed: Activity[] = [];
  private keys = 0;
  private readonly tellers = new Set<(what: 'online' | 'offline' | 'seen' | 'otherTab') => void>();
  private readonly waiters = new Set<(wait: ServiceWait | undefined) => void>();
  private timers: { at: number; run: () => void }[] = [];
  private signal: AbortSignal | undefined;

  public constructor(public readonly browser = storage(), private readonly name = 'r') {}

  public get unsent(): UnsentWrites {
    return createUnsentWrites(this.browser, owner);
  }

  public get contact(): ContactPort {
    return {
      isOnline: () => this.online, isVisible: () => this.visible,
      subscribe: listener => {
        this.tellers.add(listener);
        return () => void this.tellers.delete(listener);
      }
    };
  }

  public ports(): ReportPorts {
    return {
      unsent: this.unsent, contact: this.contact, clock: () => new Date(this.now), newKey: () => `${this.name}-${++this.keys}`,
      waits: {
        current: () => undefined, stop: () => undefined,
        subscribe: listener => {
          this.waiters.add(listener);
          return () => void this.waiters.delete(listener);
        }
      },
      after: (milliseconds, run) => {
        const timer = { at: this.now + milliseconds, run };
        this.timers.push(timer);
        return () => { this.timers = this.timers.filter(other => other !== timer); };
      },
      onActivity: activity => void this.changed.push(activity),
      activities: {
        report: async ([sent], options) => {
          this.sent.push(sent);
          this.signal = options?.signal;
          const reply = this.replies.length > 1 ? this.replies.shift() as Reply : this.replies[0];
          return [await reply(sent)];
        },
        resolve: async (_conflict, choices) => {
          this.resolved.push(choices as Record<string, string>);
          return this.resolution();
        }
      }
    };
  }

  public queue(): ReportQueue {
    return new ReportQueue(this.ports());
  }

  public get stopped(): boolean {
    return this.signal?.aborted ?? false;
  }

  public tell(what: 'online' | 'offline' | 'seen' | 'otherTab'): void {
    this.tellers.forEach(teller => teller(what));
  }

  public goOffline(): void {
    this.online = false;
    this.tell('offline');
  }

  public comeBack(): void {
    this.online = true;
    this.tell('online');
  }

  /** The service's own wait, as the transport tells it. */
  public wait(why: ServiceWait['why'], seconds: number): void {
    this.waiters.forEach(waiter => waiter({ why, until: new Date(this.now + seconds * 1000).toISOString() }));
  }

  /** Lets time pass; timers that come due run. */
  public pass(seconds: number): void {
    this.now += seconds * 1000;
    const due = this.timers.filter(({ at }) => at <= this.now);
    this.timers = this.timers.filter(({ at }) => at > this.now);
    due.forEach(({ run }) => run());
  }
}

/** Lets everything that has been started come to its end. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
}
