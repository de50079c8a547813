import { ListDeclaration } from '../../../../src/lists/schema';
import { listDeclarations } from '../../../../src/lists/schema/all';
import { refusalIn } from '../../support/outcome';
import { Site, openSite } from '../site';
import { Operation, operations } from './operations';
import { Kind, Level, allowed, expectedRights, people } from './table';

/** An answer: its status, and SharePoint's number when it refuses. */
interface Outcome {
  status: number;
  code?: number;
}

const kinds = Object.keys(people) as Kind[];
const denied = { status: 403, code: -2147024891 };
const list = (url: string): string => `web/getList('/sites/insidan/Lists/${url}')`;

const outcome = (status: number, body: string): Outcome => (status >= 400 ? { status, code: refusalIn(status, body).code } : { status });

/** Setting up a site takes seconds, and more on a busy computer. */
jest.setTimeout(60_000);

let site: Site;

/** Each request by itself. */
async function single(account: string, calls: Operation[]): Promise<Outcome[]> {
  const answers: Outcome[] = [];
  for (const { method, path, body } of calls) {
    const tunnel: Record<string, string> = method === 'MERGE' || method === 'DELETE' ? { 'X-HTTP-Method': method, 'If-Match': '*' } : {};
    const response = await site.request(account, path, { method: method === 'GET' ? 'GET' : 'POST', body, headers: { 'content-type': 'application/json', ...tunnel } });
    answers.push(outcome(response.status, await response.text()));
  }
  return answers;
}

/** All of them in one $batch. A batch that is refused as a whole refuses each. */
async function batch(account: string, calls: Operation[]): Promise<Outcome[]> {
  const part = ({ method, path, body = '' }: Operation): string =>
    `--b\nContent-Type: application/http\n\n${method} ${site.url}/_api/${path} HTTP/1.1\naccept: application/json\ncontent-type: application/json\nif-match: *\n\n${body}\n`;
  const response = await site.request(account, '$batch', { method: 'POST', body: `${calls.map(part).join('')}--b--\n`, headers: { 'content-type': 'multipart/mixed; boundary=b' } });
  const text = await response.text();
  if (response.status !== 200) return calls.map(() => outcome(response.status, text));
  return text.split(/^--batchresponse_.*\r?$/m).filter(each => each.includes('HTTP/1.1')).map(each => {
    const [, status, body] = /HTTP\/1\.1 (\d+)[\s\S]*?\r\n\r\n([\s\S]*)$/.exec(each)!;
    return outcome(Number(status), body.trim());
  });
}

const ways = { single, batch };

/** A row made by the site's owner; with two versions and a file where the list has them. */
async function makeRow(url: string, files: boolean): Promise<number> {
  const ask = async (path: string, body: string, headers: Record<string, string> = {}): Promise<Record<string, unknown>> => {
    const response = await site.request('nils.ahl', `${list(url)}/${path}`, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });
    expect(response.status).toBeLessThan(300);
    return response.status === 204 ? {} : await response.json() as Record<string, unknown>;
  };
  const id = Number((await ask('items', JSON.stringify({ Title: 'rad' }))).Id);
  if (files) await ask(`items(${id})/AttachmentFiles/add(FileName='fil.txt')`, 'text');
  return id;
}

/** All that can be changed in a list: its rows with their ETags, files and versions. */
async function held(url: string, row: number): Promise<string> {
  const read = async (path: string): Promise<string> => (await site.request('nils.ahl', `${list(url)}/${path}`)).text();
  return `${await read('items?$select=*,AttachmentFiles&$expand=AttachmentFiles&$top=5000')}${await read(`items(${row})/versions?$select=VersionId`)}${await read(`items(${row})/AttachmentFiles('fil.txt')/$value`)}`;
}

const table = (calls: Operation[], answers: Outcome[]): Record<string, Outcome> => Object.fromEntries(calls.map(({ name }, at) => [name, answers[at]]));

beforeAll(async () => {
  site = await openSite({ setUp: true });
  for (const { account, group } of Object.values(people)) if (group) await site.join(group, account);
});
afterAll(() => site.close());

test('every list of the product has its row in the table', () => {
  expect(Object.keys(expectedRights).sort()).toEqual(listDeclarations.map(({ key }) => key).sort());
});

const levelOf = (key: string, kind: Kind): Level => (Object.hasOwn(expectedRights, key) ? expectedRights[key][kind] : 'nothing');

describe.each(listDeclarations as readonly ListDeclaration[])('$key', ({ key, url, versioning, attachments }) => {
  const cases = kinds.flatMap(kind => (Object.keys(ways) as (keyof typeof ways)[]).map(way => ({ kind, way, level: levelOf(key, kind) })));

  test.each(cases)('$kind: $level, $way', async ({ kind, way, level }) => {
    const [row, gone] = [await makeRow(url, attachments !== false), await makeRow(url, attachments !== false)];
    const filled = operations.filter(({ of }) => (of === 'files' ? attachments !== false : of !== 'versions' || versioning)).map(each => ({
      ...each, path: `${list(url)}/${each.path.replace('{row}', String(row)).replace('{gone}', String(gone)).replace('{new}', way)}`
    }));
    const mayDo = (each: Operation): boolean => allowed[level].includes(each.needs);
    const [permitted, refused] = [filled.filter(mayDo), filled.filter(each => !mayDo(each))];
    const before = await held(url, row);
    expect(table(refused, await ways[way](people[kind].account, refused))).toEqual(table(refused, refused.map(() => denied)));
    expect(await held(url, row)).toBe(before);
    expect(table(permitted, await ways[way](people[kind].account, permitted))).toEqual(table(permitted, permitted.map(({ status }) => ({ status }))));
    expect(await held(url, row) === before).toBe(permitted.every(({ needs }) => needs === 'read'));
  });
});
