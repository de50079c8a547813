import { IncomingMessage, ServerResponse } from 'node:http';
import { Context } from 'hono';
import { Reply } from './respond';

interface NodeConnection {
  incoming?: IncomingMessage;
  outgoing?: ServerResponse;
}

const nodeOf = (context: Context): NodeConnection => (context.env as NodeConnection | undefined) ?? {};

/** Whether a request comes from this computer; one without a port does. */
export function fromThisComputer(context: Context): boolean {
  const address = nodeOf(context).incoming?.socket.remoteAddress;
  return address === undefined || /^(::ffff:)?127\.|^::1$/.test(address);
}

/** Ends a request without an answer: the caller meets a broken connection. Without a port: a network error. */
export function breakConnection(context: Context): Response {
  const { incoming } = nodeOf(context);
  if (!incoming) return Response.error();
  incoming.socket.destroy();
  return new Response(null, { headers: { 'x-hono-already-sent': 'true' } });
}

const wait = (milliseconds: number): Promise<void> => new Promise(resolve => setTimeout(resolve, milliseconds));

/** A body that comes in pieces, spread over so many milliseconds. */
export function spread(body: string | Uint8Array, milliseconds: number): ReadableStream<Uint8Array> {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const pieces = 8;
  const size = Math.max(1, Math.ceil(bytes.length / pieces));
  let at = 0;
  return new ReadableStream({
    pull: async controller => {
      if (at >= bytes.length) return controller.close();
      await wait(milliseconds / pieces);
      controller.enqueue(bytes.slice(at, at + size));
      at += size;
    }
  });
}

/** What a request ends with: an answer, its body perhaps slow, or none. */
export type Outcome = { kind: 'answered'; reply: Reply; spreadMs: number } | { kind: 'broken' };
