import { PlanFailure } from '../../failure';
import { Backoff, delayAfter, requestBackoff } from './backoff';
import { Circuit } from './circuit';
import { Digests, Digest, refusesDigest } from './digest';
import { Outcome, isReading, judge, wholeAnswer } from './exchange';
import { TransportPorts } from './ports';
import { Waits } from './waits';

/** How often one request is sent, the first time included. */
export const tries = 6;
/** Milliseconds after which an answer that has not come, or not come whole, is given up. */
export const patience = 90_000;

export interface SenderOptions {
  /** The site's address, for example `https://bjorkvik.sharepoint.com/sites/insidan`. */
  siteUrl: string;
  ports: TransportPorts;
  /** The digest that came with the page. */
  digest?: Digest;
  /** Sent with every request, those for digests included. */
  headers?: Record<string, string>;
  circuit?: Circuit;
  backoff?: Backoff;
}

/**
 * Sends a connection's requests: waits when the service asks for it, renews the digest once, and sends again only what may be
 * sent again. What has perhaps been carried out fails with PlanFailure whose details say `uncertain`.
 */
export class Sender {
  public readonly waits: Waits;
  private readonly circuit: Circuit;
  private readonly digests: Digests;

  public constructor(private readonly options: SenderOptions) {
    const { siteUrl, ports, digest } = options;
    this.waits = new Waits(ports);
    this.circuit = options.circuit ?? new Circuit();
    const init = { method: 'POST', headers: { Accept: 'application/json' }, credentials: 'same-origin' as const };
    this.digests = new Digests(() => this.repeat(`${siteUrl}/_api/contextinfo`, init), ports, digest);
  }

  /** Milliseconds since 1970, by the connection's clock. */
  public now(): number {
    return this.options.ports.now();
  }

  public async send(url: string, init: RequestInit): Promise<Response> {
    if (/^(get|head)$/i.test(init.method ?? 'GET')) return this.repeat(url, init);
    const digest = await this.digests.current();
    const answer = await this.repeat(url, withHeader(init, 'X-RequestDigest', digest));
    if (answer.ok || !refusesDigest(answer, await answer.clone().text())) return answer;
    // The refusal stands before any work: the one more try is safe for every request.
    return this.repeat(url, withHeader(init, 'X-RequestDigest', await this.digests.renewed(digest)));
  }

  /** The wait before the next try of something that failed; visible, and ended by a stop. */
  public async pause(attempt: number, failure: PlanFailure, signal?: AbortSignal): Promise<void> {
    const { retryAfter } = failure.details;
    const milliseconds = delayAfter(attempt, retryAfter === undefined ? undefined : retryAfter * 1000, this.options.ports.random, this.options.backoff ?? requestBackoff);
    await this.waits.wait(milliseconds, failure.reason === 'offline' ? 'offline' : 'throttled', signal);
  }

  private async repeat(url: string, init: RequestInit): Promise<Response> {
    const repeatable = isReading(url, init.method ?? 'GET');
    for (let attempt = 1; ; attempt += 1) {
      await this.enter();
      const outcome = await this.tryOnce(url, init);
      if (outcome.kind === 'answered') return outcome.response;
      const last = attempt === tries;
      if (outcome.kind === 'turnedAway' && last) return outcome.response;
      if (outcome.kind === 'unknown' && (last || !repeatable)) throw failureOf(outcome, !repeatable);
      await this.pause(attempt, failureOf(outcome, false));
    }
  }

  private async tryOnce(url: string, init: RequestInit): Promise<Outcome> {
    const { ports, headers = {} } = this.options;
    const stop = new AbortController();
    const takeBack = ports.after(patience, () => stop.abort());
    const outcome = await this.ask(url, { ...init, headers: { ...(init.headers as Record<string, string>), ...headers }, signal: stop.signal });
    takeBack();
    if (outcome.kind === 'answered') this.circuit.succeeded();
    else this.circuit.failed(ports.now());
    return outcome;
  }

  private async ask(url: string, init: RequestInit): Promise<Outcome> {
    try {
      return judge(await wholeAnswer(await this.options.ports.fetch(url, init)), this.options.ports.now());
    } catch (cause) {
      return { kind: 'unknown', cause };
    }
  }

  /** Waits until the circuit lets a request through. One that has waited and finds it opened anew fails, so that nobody waits for ever. */
  private async enter(): Promise<void> {
    let waitedIn: number | undefined;
    for (;;) {
      const permission = this.circuit.ask(this.options.ports.now());
      if (permission.kind === 'go') return;
      if (waitedIn !== undefined && permission.round > waitedIn) {
        throw new PlanFailure('offline', { retryAfter: permission.kind === 'wait' ? Math.ceil(permission.milliseconds / 1000) : undefined });
      }
      waitedIn = permission.round;
      if (permission.kind === 'wait') await this.waits.wait(permission.milliseconds, 'offline');
      else await permission.ended;
    }
  }
}

function withHeader(init: RequestInit, name: string, value: string): RequestInit {
  return { ...init, headers: { ...(init.headers as Record<string, string>), [name]: value } };
}

function failureOf(outcome: Exclude<Outcome, { kind: 'answered' }>, uncertain: boolean): PlanFailure {
  const retryAfter = outcome.retryAfter === undefined ? undefined : outcome.retryAfter / 1000;
  if (outcome.kind === 'turnedAway') return new PlanFailure('throttled', { retryAfter });
  return new PlanFailure(outcome.response ? 'throttled' : 'offline', { cause: outcome.cause, uncertain: uncertain || undefined, retryAfter });
}
