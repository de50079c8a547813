import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A package whose code the solution package may hold. */
export interface Shipped {
  name: string;
  version: string;
  licence: string;
  /** The packages of ours that bring it; itself when we name it. */
  broughtBy: string[];
}

interface Description {
  name: string;
  version: string;
  license?: string | { type: string };
  dependencies?: Record<string, string>;
}

const root = join(__dirname, '..');

/** Where the list stands in the repository. */
export const listFile = join(root, 'docs', 'third-party.md');

/** SharePoint brings these itself; of others only types are used. */
const notShipped = /^(@microsoft\/sp-|@types\/|react$|react-dom$)/;

/** Everything that our dependencies bring along, by name; more than the bundler keeps of it, never less. */
export function shippedPackages(): Shipped[] {
  const found = new Map<string, Shipped>();
  for (const name of namesIn(describe(root))) bring(name, root, name, found);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function bring(name: string, from: string, broughtBy: string, found: Map<string, Shipped>): void {
  const folder = folderOf(name, from);
  const { version, license, dependencies } = describe(folder);
  const known = found.get(`${name}@${version}`);
  if (known?.broughtBy.includes(broughtBy)) return;
  if (known) known.broughtBy.push(broughtBy);
  else found.set(`${name}@${version}`, { name, version, licence: licenceOf(license), broughtBy: [broughtBy] });
  for (const next of namesIn({ dependencies })) bring(next, folder, broughtBy, found);
}

function namesIn({ dependencies = {} }: Pick<Description, 'dependencies'>): string[] {
  return Object.keys(dependencies).filter(name => !notShipped.test(name));
}

function describe(folder: string): Description {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Description;
}

/** As Node finds it: in the nearest `node_modules` upwards. */
function folderOf(name: string, from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name);
    if (existsSync(join(candidate, 'package.json'))) return candidate;
    if (folder === root) throw new Error(`${name}, which ${from} needs, is not installed`);
  }
}

function licenceOf(license: Description['license']): string {
  const said = typeof license === 'object' ? license.type : license;
  return said?.replace(/^\((.*)\)$/, '$1') ?? 'not stated';
}

/** The list as the document in the repository. */
export function asDocument(packages: Shipped[]): string {
  const rows = packages.map(({ name, version, licence, broughtBy }) => `| ${name} | ${version} | ${licence} | ${broughtBy.includes(name) ? '' : broughtBy.join(', ')} |`);
  return `# Third-party packages

What the solution package may hold of others, with its licence. React and the SharePoint Framework come with SharePoint and are not in it.
Where a licence offers a choice, the first one named is used. Made by \`node --import tsx scripts/licences.ts\`; a test holds it current.

| package | version | licence | brought by |
|---|---|---|---|
${rows.join('\n')}
`;
}

if (require.main === module) writeFileSync(listFile, asDocument(shippedPackages()));
