import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** A browser to drive with playwright: `chromium.launch({ executablePath, args, env })`. */
export interface FoundBrowser {
  executablePath: string;
  args: string[];
  /** The process's environment, with what the browser needs to find its fonts and libraries. */
  env: Record<string, string>;
}

/** What the search looks at; handed in so that it can be tested. */
export interface Surroundings {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  exists: (path: string) => boolean;
}

const headlessFlags = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync'
];

const commands = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge-stable', 'microsoft-edge'];

const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
];

const windowsPrograms = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

/**
 * A Chrome, Chromium or Edge on this computer, else the one inside the npm package `@sparticuz/chromium`.
 * `CHROME_PATH` wins over both. Throws, saying what to do, when there is none for this kind of computer.
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const installed = findInstalled({ platform: process.platform, env: process.env, exists: existsSync });
  return installed ? { executablePath: installed, args: headlessFlags, env: presentEnv() } : unpackedBrowser();
}

/** The path of an installed browser, or undefined. Throws when CHROME_PATH names a file that is not there. */
export function findInstalled({ platform, env, exists }: Surroundings): string | undefined {
  if (env.CHROME_PATH) {
    if (exists(env.CHROME_PATH)) return env.CHROME_PATH;
    throw new Error(`CHROME_PATH names a file that does not exist: ${env.CHROME_PATH}`);
  }
  return candidates(platform, env).find(exists);
}

function candidates(platform: NodeJS.Platform, env: Surroundings['env']): string[] {
  if (platform === 'darwin') return applications;
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root): root is string => Boolean(root));
    return roots.flatMap(root => windowsPrograms.map(program => `${root}\\${program}`));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return commands.flatMap(command => folders.map(folder => join(folder, command)));
}

/**
 * The packed browser, unpacked once into a folder of its own. The package itself unpacks straight into the temporary folder,
 * and a second process that starts meanwhile would run half a file; so we unpack aside and rename.
 */
async function unpackedBrowser(): Promise<FoundBrowser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome, Chromium or Edge was found. Install one, or set CHROME_PATH to its program file.');
  }
  const folder = join(tmpdir(), `handlingsplan-chromium-${packedVersion()}`);
  if (!existsSync(join(folder, 'chromium'))) await unpackAside(folder);
  const env = presentEnv();
  return {
    executablePath: join(folder, 'chromium'),
    args: [...headlessFlags, '--font-render-hinting=none'],
    env: { ...env, FONTCONFIG_FILE: fontsFile(folder), LD_LIBRARY_PATH: [env.LD_LIBRARY_PATH, join(folder, 'al2023', 'lib')].filter(Boolean).join(':') }
  };
}

function packedVersion(): string {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the lock file says which version it is; the package does not export its own
  return (require('../package.json') as { devDependencies: Record<string, string> }).devDependencies['@sparticuz/chromium'];
}

async function unpackAside(folder: string): Promise<void> {
  const aside = `${folder}.${process.pid}`;
  mkdirSync(aside, { recursive: true });
  const before = process.env.TMPDIR;
  process.env.TMPDIR = aside;
  try {
    const { default: packed, inflate } = await import('@sparticuz/chromium');
    await packed.executablePath();
    await inflate(join(packageFolder(), 'bin', 'al2023.tar.br'));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  settle(aside, folder);
}

/** Tells the browser of the fonts that came with it, besides the computer's own, which may be none. */
function fontsFile(folder: string): string {
  const file = join(folder, 'fonts.conf');
  writeFileSync(file, `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
  <alias binding="strong"><family>Segoe UI</family><prefer><family>Open Sans</family></prefer></alias>
  <alias><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
</fontconfig>
`);
  return file;
}

function packageFolder(): string {
  return join(__dirname, '..', 'node_modules', '@sparticuz', 'chromium');
}

/** Moves the unpacked folder into its place, unless another process was first. */
function settle(aside: string, folder: string): void {
  try {
    renameSync(aside, folder);
  } catch (cause) {
    rmSync(aside, { recursive: true, force: true });
    if (!existsSync(join(folder, 'chromium'))) throw cause;
  }
}

function presentEnv(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
