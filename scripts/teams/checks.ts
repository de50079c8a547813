import { TeamsApp, TeamsManifest, namedFiles } from './app';
import { readPngHead, readPoints } from './png';
import { schemaProblems } from './schema';

/** The width and height that Teams wants of each icon. */
export const iconSizes = { color: 192, outline: 32 } as const;

type Check = (app: TeamsApp) => string[];

/** The oldest manifest version that this app may have; earlier schemas do not know what a meeting's tab needs. */
const oldest = [1, 19];

/** A sentence for each thing that is wrong with the Teams app, worst first; empty when it may ship. */
export function problemsOf(app: TeamsApp): string[] {
  return checks.flatMap(check => check(app));
}

const bySchema: Check = ({ manifest, files }) => [
  ...schemaProblems(manifest.manifestVersion, 'MicrosoftTeams.schema.json', 'manifest.json', manifest),
  ...languagesOf(manifest).filter(({ file }) => files.has(file))
    .flatMap(({ file }) => schemaProblems(manifest.manifestVersion, 'MicrosoftTeams.Localization.schema.json', file, textsIn(files, file)))
];

const byVersion: Check = ({ manifest, solution, packageVersion }) => {
  const [major, minor] = manifest.manifestVersion.split('.').map(Number);
  return [
    ...said(major > oldest[0] || (major === oldest[0] && minor >= oldest[1]), `manifestVersion is ${manifest.manifestVersion}; it has to be ${oldest.join('.')} or later.`),
    ...said(/^\d+\.\d+\.\d+$/.test(manifest.version), `version is “${manifest.version}”; Teams wants three numbers, as in 1.2.3.`),
    ...said(`${manifest.version}.0` === solution.version, `version is ${manifest.version}, but config/package-solution.json says ${solution.version}; they have to be the same, there with a .0 after it.`),
    ...said(manifest.version === packageVersion, `version is ${manifest.version}, but package.json says ${packageVersion}.`),
    ...said(manifest.packageName === undefined, 'packageName is no longer of use; take it away.')
  ];
};

const byIds: Check = ({ manifest, webPart, solution }) => {
  const urls = (manifest.configurableTabs ?? []).map(tab => tab.configurationUrl);
  const component = /componentId=([0-9a-f-]*)/i;
  return [
    ...said(manifest.id === webPart.id, `id is ${manifest.id}, but the web part is ${webPart.id}; links into the tab go by it.`),
    ...said(manifest.id !== solution.id, 'id is the solution’s; it has to be the web part’s.'),
    ...said(urls.length === 1, `There are ${urls.length} configurableTabs; there has to be one.`),
    ...urls.flatMap(url => said(component.exec(decodeURIComponent(url))?.[1] === webPart.id, `configurationUrl opens component ${component.exec(decodeURIComponent(url))?.[1] ?? 'none'}, but the web part is ${webPart.id}.`)),
    ...urls.flatMap(url => said(url.startsWith('https://{teamSiteDomain}/'), 'configurationUrl has to begin with https://{teamSiteDomain}/, which Teams fills in.')),
    ...said(webPart.supportedHosts.includes('TeamsTab'), 'The web part’s supportedHosts lacks TeamsTab.'),
    ...said(manifest.developer.name === solution.developer.name, `developer.name is ${manifest.developer.name}, but config/package-solution.json says ${solution.developer.name}.`)
  ];
};

const byIcons: Check = ({ manifest, files }) => Object.entries(iconSizes).flatMap(([kind, size]) => {
  const name = manifest.icons[kind as keyof typeof iconSizes];
  const file = files.get(name);
  if (!file) return [];
  const head = readPngHead(file);
  if (!head) return [`${name} is no PNG file.`];
  if (kind === 'outline' && !head.rgba) return [`${name} has no transparency; the outline icon has to be white on nothing.`];
  return [
    ...said(head.width === size && head.height === size, `${name} is ${head.width} × ${head.height}; the ${kind} icon has to be ${size} × ${size}.`),
    ...said(kind !== 'outline' || readPoints(file).every(isWhiteOrNothing), `${name} has points that are not white; the outline icon has to be white on nothing.`)
  ];
});

const byFiles: Check = ({ manifest, files }) =>
  namedFiles(manifest).flatMap(name => said(files.has(name), `manifest.json names ${name}, which is not in teams-manifest.`));

const byLanguages: Check = ({ manifest, files }) => [
  ...said(manifest.localizationInfo?.defaultLanguageTag === 'sv', 'The manifest’s own language has to be sv.'),
  ...said(languagesOf(manifest).some(({ languageTag }) => languageTag === 'en'), 'There has to be a file for en.'),
  ...languagesOf(manifest).filter(({ file }) => files.has(file)).flatMap(({ file }) => {
    const texts = Object.keys(textsIn(files, file)).filter(key => key !== '$schema');
    return [
      ...texts.flatMap(key => said(typeof valueAt(manifest, key) === 'string', `${file} has a text for ${key}, which manifest.json does not have.`)),
      ...textKeys(manifest).flatMap(key => said(texts.includes(key), `${file} lacks a text for ${key}.`))
    ];
  })
];

const checks: Check[] = [bySchema, byVersion, byIds, byFiles, byIcons, byLanguages];

function said(holds: boolean, sentence: string): string[] {
  return holds ? [] : [sentence];
}

function isWhiteOrNothing([red, green, blue, opacity]: number[]): boolean {
  return opacity === 0 || Math.min(red, green, blue) === 255;
}

function languagesOf({ localizationInfo }: TeamsManifest): { languageTag: string; file: string }[] {
  return localizationInfo?.additionalLanguages ?? [];
}

function textsIn(files: Map<string, Buffer>, name: string): Record<string, unknown> {
  return JSON.parse((files.get(name) as Buffer).toString('utf8')) as Record<string, unknown>;
}

/** The keys of the texts that people read, as language files name them. */
function textKeys({ name, description }: TeamsManifest): string[] {
  return [...Object.keys(name).map(key => `name.${key}`), ...Object.keys(description).map(key => `description.${key}`)];
}

function valueAt(manifest: TeamsManifest, key: string): unknown {
  return key.split('.').reduce<unknown>((part, step) => (part as Record<string, unknown> | undefined)?.[step], manifest);
}
