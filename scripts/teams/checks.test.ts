import { deflateSync } from 'node:zlib';
import JSZip from 'jszip';
import { TeamsApp, readTeamsApp } from './app';
import { problemsOf } from './checks';
import { zipTeamsApp } from './zip';

const good = readTeamsApp();
type Manifest = TeamsApp['manifest'];

/** The repository's app with one thing spoilt. */
const having = (parts: Partial<TeamsApp>): TeamsApp => ({ ...good, ...parts });
const spoilt = (manifest: Partial<Record<keyof Manifest, unknown>>): TeamsApp => having({ manifest: { ...good.manifest, ...manifest } as Manifest });
const withFile = (name: string, content: Buffer): TeamsApp => having({ files: new Map([...good.files, [name, content]]) });
const without = (name: string): TeamsApp => having({ files: new Map([...good.files].filter(([file]) => file !== name)) });
const tabs = (parts: Record<string, unknown>): Partial<Manifest> => ({ configurableTabs: [{ ...good.manifest.configurableTabs![0], ...parts }] });
const english = (parts: Record<string, unknown>): TeamsApp => {
  const texts = { ...(JSON.parse(good.files.get('en.json')!.toString()) as Record<string, unknown>), ...parts };
  return withFile('en.json', Buffer.from(JSON.stringify(texts)));
};

/** A PNG file with points of the given colour, or of nothing. */
function png(width: number, height: number, colourType = 6, points?: number[][]): Buffer {
  const row = (y: number): number[] => [0, ...Array.from({ length: width }, (_, x) => points?.[y * width + x] ?? [0, 0, 0, 0]).flat()];
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, colourType], 8);
  const data = deflateSync(Buffer.from(Array.from({ length: height }, (_, y) => row(y)).flat()));
  const chunk = (type: string, content: Buffer): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(content.length);
    return Buffer.concat([length, Buffer.from(type, 'latin1'), content, Buffer.alloc(4)]);
  };
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

test('the app of the repository may ship', () => {
  expect(problemsOf(good)).toEqual([]);
});

test.each<[string, TeamsApp, string | RegExp]>([
  ['another id', spoilt({ id: '11111111-2222-4333-8444-555555555555' }), 'id is 11111111-2222-4333-8444-555555555555, but the web part is 9f1d5b0a-4b7e-4e0e-8a6b-2d6a1c3e5f70; links into the tab go by it.'],
  ['an id that is the solution’s', having({ solution: { ...good.solution, id: good.manifest.id } }), 'id is the solution’s; it has to be the web part’s.'],
  ['a tab that opens another web part', spoilt(tabs({ configurationUrl: good.manifest.configurableTabs![0].configurationUrl.replace('9f1d5b0a', '00000000') })), /^configurationUrl opens component 00000000-.* but the web part is 9f1d5b0a/],
  ['a tab on a fixed site', spoilt(tabs({ configurationUrl: 'https://bjorkvik.sharepoint.com/x?componentId=9f1d5b0a-4b7e-4e0e-8a6b-2d6a1c3e5f70' })), 'configurationUrl has to begin with https://{teamSiteDomain}/, which Teams fills in.'],
  ['no tab', spoilt({ configurableTabs: [] }), 'There are 0 configurableTabs; there has to be one.'],
  ['a web part that is not for Teams', having({ webPart: { ...good.webPart, supportedHosts: ['SharePointWebPart'] } }), 'The web part’s supportedHosts lacks TeamsTab.'],
  ['a version that the solution does not have', spoilt({ version: '9.9.9' }), `version is 9.9.9, but config/package-solution.json says ${good.solution.version}; they have to be the same, there with a .0 after it.`],
  ['a version of four numbers', spoilt({ version: '0.1.0.0' }), 'version is “0.1.0.0”; Teams wants three numbers, as in 1.2.3.'],
  ['a version that package.json does not have', having({ packageVersion: '77.0.0' }), `version is ${good.manifest.version}, but package.json says 77.0.0.`],
  ['an old manifest version', spoilt({ manifestVersion: '1.17' }), 'manifestVersion is 1.17; it has to be 1.19 or later.'],
  ['a manifest version that does not exist', spoilt({ manifestVersion: '1.18' }), 'manifest.json: there is no official schema of manifest version 1.18.'],
  ['the old spelling groupchat', spoilt(tabs({ scopes: ['team', 'groupchat'] })), /^manifest\.json: \/configurableTabs\/0\/scopes\/1 must be equal to one of the allowed values \(official schema 1\.19/],
  ['a name that is too long', spoilt({ name: { short: 'Handlingsplan för patientsäkerhet', full: 'x' } }), /^manifest\.json: \/name\/short must NOT have more than 30 characters/],
  ['something that the schema does not know', spoilt({ colour: 'blue' } as never), /^manifest\.json: the whole must NOT have additional properties .*colour/],
  ['a package name', spoilt({ packageName: 'se.handlingsplan' }), 'packageName is no longer of use; take it away.'],
  ['another developer', spoilt({ developer: { ...good.manifest.developer, name: 'Other' } }), 'developer.name is Other, but config/package-solution.json says Handlingsplan.'],
  ['a colour icon of another size', withFile('color.png', png(96, 96)), 'color.png is 96 × 96; the color icon has to be 192 × 192.'],
  ['an outline icon of another size', withFile('outline.png', png(20, 20)), 'outline.png is 20 × 20; the outline icon has to be 32 × 32.'],
  ['an outline icon on a ground', withFile('outline.png', png(32, 32, 2)), 'outline.png has no transparency; the outline icon has to be white on nothing.'],
  ['an icon that is no PNG', withFile('color.png', Buffer.from('<svg/>')), 'color.png is no PNG file.'],
  ['an icon that is not there', without('outline.png'), 'manifest.json names outline.png, which is not in teams-manifest.'],
  ['a language file that is not there', without('en.json'), 'manifest.json names en.json, which is not in teams-manifest.'],
  ['a language file that lacks a text', english({ 'name.full': undefined }), 'en.json lacks a text for name.full.'],
  ['a language file with a text for nothing', english({ 'staticTabs[0].name': 'Plan' }), 'en.json has a text for staticTabs[0].name, which manifest.json does not have.'],
  ['a language file against the schema', english({ 'name.short': 'x'.repeat(31) }), /^en\.json: .*name\.short.* must NOT have more than 30 characters/],
  ['no English', spoilt({ localizationInfo: { defaultLanguageTag: 'sv' } }), 'There has to be a file for en.'],
  ['a manifest in English', spoilt({ localizationInfo: { ...good.manifest.localizationInfo, defaultLanguageTag: 'en' } }), 'The manifest’s own language has to be sv.']
])('%s is told of', (_what, app, sentence) => {
  expect(problemsOf(app)).toContainEqual(typeof sentence === 'string' ? sentence : expect.stringMatching(sentence));
});

test('a line icon with a coloured point is told of, a transparent one of any colour is not', () => {
  const icon = (point: number[]): TeamsApp => withFile('outline.png', png(32, 32, 6, Array.from({ length: 32 * 32 }, (_, at) => (at === 500 ? point : [255, 255, 255, 80]))));
  expect(problemsOf(icon([255, 255, 254, 1]))).toEqual(['outline.png has points that are not white; the outline icon has to be white on nothing.']);
  expect(problemsOf(icon([9, 9, 9, 0]))).toEqual([]);
});

test('the zip holds the manifest and what it names at its root, and is the same bytes every time', async () => {
  const first = await zipTeamsApp(good);
  expect(first.equals(await zipTeamsApp({ ...good, files: new Map([...good.files].reverse()) }))).toBe(true);
  const zip = await JSZip.loadAsync(first);
  expect(Object.keys(zip.files).sort()).toEqual(['color.png', 'en.json', 'manifest.json', 'outline.png']);
  expect(JSON.parse(await zip.file('manifest.json')!.async('string'))).toEqual(good.manifest);
});
