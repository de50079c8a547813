import { Connection, TransportPorts, connectTo } from '../../../../src/lists/sharepoint';
import { patience } from '../../../../src/lists/sharepoint/transport';
import { Site } from '../site';

/** How a connection breaks: at which request, whether that one still arrives, and whether the network comes back. */
export interface Break {
  at: number;
  arrives: boolean;
  forGood: boolean;
}

/** A person's connection that breaks; it counts its requests. Waits take no time. */
export function breakingConnection(site: Site, account: string, breaks?: Break): { connection: Connection; requests: () => number } {
  let count = 0;
  let moment = Date.parse('2026-11-23T08:00:00Z');
  const fetching: TransportPorts['fetch'] = async (url, init) => {
    count += 1;
    const struck = breaks !== undefined && (breaks.forGood ? count >= breaks.at : count === breaks.at);
    if (!struck) return fetch(url, init);
    if (breaks.arrives && count === breaks.at) await fetch(url, init);
    throw new TypeError('fetch failed');
  };
  const after = (milliseconds: number, run: () => void): (() => void) => {
    if (milliseconds >= patience) return () => undefined;
    moment += milliseconds;
    const timer = setImmediate(run);
    return () => clearImmediate(timer);
  };
  const ports: TransportPorts = { fetch: fetching, now: () => moment, after, random: () => 0.5 };
  return { connection: connectTo({ siteUrl: site.url, headers: { 'X-Local-User': account }, ports }), requests: () => count };
}
