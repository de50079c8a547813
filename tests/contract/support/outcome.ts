import { HttpRequestError } from '@pnp/queryable';

/** How a request failed: SharePoint's status, the number of its code, its class and text. */
export interface Refusal {
  status: number;
  code: number;
  kind: string;
  text: string;
}

interface ErrorBody {
  'odata.error'?: { code: string; message: { lang: string; value: string } };
  /** Of verbose answers. */
  error?: { code: string; message: { lang: string; value: string } };
}

/** Reads SharePoint's error out of a body. */
export function refusalIn(status: number, body: string): Refusal {
  const { 'odata.error': plain, error: verbose } = JSON.parse(body) as ErrorBody;
  const { code, message } = (plain ?? verbose)!;
  const [number, kind] = code.split(', ');
  return { status, code: Number(number), kind, text: message.value };
}

/** The refusal that a request ends with. Throws when it goes well, or fails in another way than by an answer. */
export async function refusal(request: Promise<unknown>): Promise<Refusal> {
  try {
    await request;
  } catch (failure) {
    if (!(failure instanceof HttpRequestError)) throw failure;
    return refusalIn(failure.status, await failure.response.clone().text());
  }
  throw new Error('the request went well');
}
