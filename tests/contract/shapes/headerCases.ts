/** How the tenant is asked for the headers that a recording shows. */
export interface HeaderCase {
  file: string;
  path: string;
  method: string;
  body?: string;
  headers?: Record<string, string>;
  fault?: 'throttle' | 'unavailable';
  /** Recorded headers that the tenant does not send. */
  without?: string[];
}

const items = 'web/lists/getByTitle(\'Tom\')/items';
const json = { 'content-type': 'application/json' };
const tunnel = (method: string): Record<string, string> => ({ ...json, 'X-HTTP-Method': method, 'If-Match': '*' });

/** A batch of one request. */
function batch(file: string, method: string, path: string, body: string, ...lines: string[]): HeaderCase {
  const head = [`${method} {site}/_api/${path} HTTP/1.1`, 'content-type: application/json', 'accept: application/json', ...lines].join('\n');
  return {
    file, path: '$batch', method: 'POST', headers: { 'content-type': 'multipart/mixed; boundary=b' },
    body: `--b\nContent-Type: application/http\nContent-Transfer-Encoding: binary\n\n${head}\n\n${body}\n--b--\n`
  };
}

export const headerCases: HeaderCase[] = [
  batch('batch/response.create-201.txt', 'POST', items, '{"Title":"ny"}'), batch('batch/response.list-create-201.txt', 'POST', 'web/lists', '{"Title":"Ny i batch","BaseTemplate":100}'),
  batch('batch/response.update-204.txt', 'MERGE', `${items}(1)`, '{"Title":"x"}', 'If-Match: *'), batch('batch/response.delete-200-and-404.txt', 'DELETE', `${items}(99)`, '', 'If-Match: *'),
  { file: 'items/item-update.204.txt', path: `${items}(1)`, method: 'POST', body: '{"Title":"y"}', headers: tunnel('MERGE') },
  { file: 'items/item-delete.200.txt', path: `${items}(2)`, method: 'POST', headers: tunnel('DELETE') },
  { file: 'errors/429.http.txt', path: 'web/title', method: 'GET', fault: 'throttle', without: ['ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset'] },
  { file: 'errors/429-other-limit.http.txt', path: 'web/title', method: 'GET', fault: 'throttle' },
  { file: 'errors/503.http.txt', path: 'web/title', method: 'GET', fault: 'unavailable' }
];
