import { idOf } from '../support/lists';
import { TestTenant } from '../support/tenant';
import { ShapeCase, shapeCases } from './cases';
import { HeaderCase, headerCases } from './headerCases';
import { Shape, differences, shapeOf } from './shape';
import recorded from './shapes.json';
import { recordedSite } from './site';

const shapes = recorded as unknown as Record<string, Shape>;

let tenant: TestTenant;
let target: string;

beforeAll(async () => {
  tenant = await recordedSite();
  target = await idOf(tenant.as('karin.ahlgren').web.lists.getByTitle('Tom'));
});
afterAll(() => tenant.close());

const accepts: [string, Record<string, string>][] = [
  ['.nometadata.', { accept: 'application/json;odata=nometadata' }], ['.verbose.', { accept: 'application/json;odata=verbose' }],
  ['.v4.', { accept: 'application/json', 'odata-version': '4.0' }], ['', { accept: 'application/json' }]
];

async function answer({ file, path, body, headers, account = 'karin.ahlgren' }: ShapeCase): Promise<unknown> {
  const [, format] = accepts.find(([part]) => file.includes(part))!;
  const text = typeof body === 'string' ? body : JSON.stringify(body)?.replace('{tom}', `{${target}}`);
  const response = await tenant.request(account, path, { method: body === undefined ? 'GET' : 'POST', body: text, headers: { 'content-type': 'application/json', ...format, ...headers } });
  return response.json();
}

/** The part of a recorded form that steps lead to. */
function within(shape: Shape, steps: string[]): Shape {
  return steps.reduce<Shape>((here, step) => {
    if (typeof here === 'object' && 'list' in here) return here.list as Shape;
    return new Map((here as { names: [string, Shape][] }).names).get(step)!;
  }, shape);
}

test.each(shapeCases)('R200 has the recorded form: $file', async asked => {
  tenant.sharePoint.faults.set({ rules: asked.fault ? [{ kind: asked.fault, times: 1 }] : [] });
  const found = await answer(asked);
  const held = asked.at ? (found as { value: unknown }).value : asked.text ? JSON.parse((found as Record<string, string>)[asked.text]) as unknown : found;
  expect(differences(asked.file, within(shapes[asked.file], asked.at ?? []), shapeOf(held), asked)).toEqual([]);
});

/** The headers of an answer, and of the parts of a batch. */
async function headersOf({ path, method, body, headers, fault }: HeaderCase): Promise<string[]> {
  tenant.sharePoint.faults.set({ rules: fault ? [{ kind: fault, times: 1 }] : [] });
  const parts = body?.replaceAll('{site}', tenant.url);
  const response = await tenant.request('karin.ahlgren', path, { method, body: parts, headers });
  const inside = [...(await response.text()).matchAll(/^([A-Za-z][\w-]+): /gm)].map(([, name]) => name.toLowerCase());
  return [...response.headers.keys(), ...inside];
}

test.each(headerCases)('R201 has the recorded headers: $file', async asked => {
  const wanted = (recorded as unknown as Record<string, { headers: string[] }>)[asked.file].headers;
  const found = await headersOf(asked);
  expect(wanted.filter(name => !found.includes(name) && !asked.without?.includes(name))).toEqual([]);
});

test('R200 says how many recordings are held', () => {
  const all = Object.keys(shapes);
  const held = new Set([...shapeCases, ...headerCases].map(each => each.file));
  expect([...held].filter(file => !all.includes(file))).toEqual([]);
  process.stdout.write(`shapes: ${held.size} of ${all.length} recorded answers are held\n`);
  expect(all.length).toBe(146);
  expect(held.size).toBeGreaterThanOrEqual(126);
});
