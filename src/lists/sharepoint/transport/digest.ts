import { PlanFailure } from '../../failure';
import { TransportPorts } from './ports';

/** A form digest: what SharePoint wants to see with every request that changes something. */
export interface Digest {
  value: string;
  /** Milliseconds since 1970. */
  expires: number;
}

/** Renewed so many milliseconds before it would expire. */
const margin = 15_000;

interface ContextInfo {
  FormDigestValue: string;
  FormDigestTimeoutSeconds: number;
}

/** Keeps one connection's digest. Several requests that need a new one at once ask for it together. */
export class Digests {
  private held: Digest | undefined;
  private asking: Promise<Digest> | undefined;

  /** `ask` sends the request for a new one. `first` comes with the page; it may have run out while the computer slept. */
  public constructor(private readonly ask: () => Promise<Response>, private readonly ports: Pick<TransportPorts, 'now'>, first?: Digest) {
    this.held = first;
  }

  public async current(): Promise<string> {
    if (this.held && this.held.expires - margin > this.ports.now()) return this.held.value;
    return this.renewed(this.held?.value);
  }

  /** A digest other than the one that was refused; another request may have fetched it already. */
  public async renewed(refused: string | undefined): Promise<string> {
    if (this.held && this.held.value !== refused) return this.held.value;
    this.asking ??= this.fetchNew().finally(() => { this.asking = undefined; });
    return (await this.asking).value;
  }

  private async fetchNew(): Promise<Digest> {
    const answer = await this.ask();
    if (!answer.ok) throw refusal(answer.status, await answer.text());
    const { FormDigestValue: value, FormDigestTimeoutSeconds: seconds } = (await answer.json()) as ContextInfo;
    this.held = { value, expires: this.ports.now() + seconds * 1000 };
    return this.held;
  }
}

/** Why a site gives no digest: there is no such site, the person may not see it, or is not signed in any more. */
function refusal(status: number, body: string): PlanFailure {
  const accessDenied = status === 403 && /"code"\s*:\s*"-2147024891,/.test(body);
  const reason = status === 404 ? 'notFound' : accessDenied ? 'forbidden' : 'expired';
  return new PlanFailure(reason, { cause: new Error(`no digest: ${status} ${body}`) });
}

/** The digest that a page brings: the moment at which it was made stands behind its comma. */
export function pageDigest(value: string | undefined, timeoutSeconds = 1800): Digest | undefined {
  const made = Date.parse(value?.split(',')[1] ?? '');
  return value && !isNaN(made) ? { value, expires: made + timeoutSeconds * 1000 } : undefined;
}

/** Whether an answer refuses the digest: expired, or not one of the service's. */
export function refusesDigest(response: Response, body: string): boolean {
  return response.status === 403 && /"code"\s*:\s*"-213057525[12],/.test(body);
}
