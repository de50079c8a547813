import { notModelled } from './errors';

/** How an answer is dressed: OData v3 with little, no or all metadata, and v4 for SPHttpClient. */
export type Format = 'minimal' | 'none' | 'verbose' | 'v4' | 'v4none';

const contentTypes: Record<Format, string> = {
  minimal: 'application/json;odata=minimalmetadata;streaming=true;charset=utf-8',
  none: 'application/json;odata=nometadata;streaming=true;charset=utf-8',
  verbose: 'application/json;odata=verbose;charset=utf-8',
  v4: 'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8',
  v4none: 'application/json;odata.metadata=none;odata.streaming=true;IEEE754Compatible=false;charset=utf-8'
};

export const contentType = (format: Format): string => contentTypes[format];

/** The format that `Accept` and `OData-Version` ask for. */
export function formatOf(headers: Headers): Format {
  const accept = (headers.get('accept') ?? '*/*').toLowerCase();
  if (/atom\+xml|^application\/xml/.test(accept)) throw notModelled(`the answer form ${accept}`);
  const v4 = headers.get('odata-version')?.startsWith('4') ?? false;
  if (/odata=nometadata|odata\.metadata=none/.test(accept)) return v4 ? 'v4none' : 'none';
  if (/odata=verbose/.test(accept)) return 'verbose';
  return v4 ? 'v4' : 'minimal';
}
