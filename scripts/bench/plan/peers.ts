import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Part, moduleName } from './package';

const root = resolve(__dirname, '../../..');
const folder = join(root, 'scripts', 'bench', 'peers');
const built = join(root, '.cache', 'bench-peers');
const installedStamp = join(folder, 'node_modules', '.installed-lock');
const builtStamp = join(built, 'built-from');

export type PeerKey = 'listView' | 'detailsList' | 'agGrid';

const ids: Record<PeerKey, string> = {
  listView: '0c7d2f64-5d0b-4a1e-9f38-6e2a4b8c1d02',
  detailsList: '0c7d2f64-5d0b-4a1e-9f38-6e2a4b8c1d03',
  agGrid: '0c7d2f64-5d0b-4a1e-9f38-6e2a4b8c1d04'
};

export const peerKeys = Object.keys(ids) as PeerKey[];

/**
 * The peers' web parts: their packages installed as pinned, once, and their sources compiled and bundled as the toolchain does it,
 * unless that was done from the same sources already.
 */
export async function buildPeers(): Promise<Record<PeerKey, Part>> {
  await install();
  if (stampOf(builtStamp) !== hashOf([...sources(), lockFile])) await bundle();
  const part = (key: PeerKey): Part => ({ id: ids[key], alias: key, script: readFileSync(join(built, `${key}.js`), 'utf8') });
  return { listView: part('listView'), detailsList: part('detailsList'), agGrid: part('agGrid') };
}

const lockFile = join(folder, 'package-lock.json');

function sources(): string[] {
  const own = readdirSync(join(folder, 'src')).sort().map(name => join(folder, 'src', name));
  return [...own, join(folder, 'bundle.js'), join(folder, 'tsconfig.json')];
}

function hashOf(files: string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex');
}

function stampOf(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

async function install(): Promise<void> {
  if (stampOf(installedStamp) === hashOf([lockFile])) return;
  process.stderr.write('Installing the peers as pinned in scripts/bench/peers/package-lock.json (some minutes, 1.8 GB) …\n');
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  if (npm) await run(process.execPath, [npm, ...args], folder);
  else await run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, folder);
  writeFileSync(installedStamp, hashOf([lockFile]));
}

async function bundle(): Promise<void> {
  process.stderr.write('Bundling the peers …\n');
  rmSync(built, { recursive: true, force: true });
  mkdirSync(built, { recursive: true });
  const compiled = join(built, 'lib');
  await run(process.execPath, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', folder, '--outDir', compiled], root);
  const peers = peerKeys.map(key => ({ file: key, module: moduleName(ids[key]) }));
  await run(process.execPath, [join(folder, 'bundle.js'), compiled, built, JSON.stringify(peers)], root);
  writeFileSync(builtStamp, hashOf([...sources(), lockFile]));
}

/** Runs a program whose words belong to our stderr. Throws when it fails. */
function run(command: string, args: string[], cwd: string): Promise<void> {
  return new Promise((resolveRun, reject) => {
    const child = spawn(command, args, { cwd, stdio: ['ignore', process.stderr, 'inherit'] });
    child.on('error', reject);
    child.on('exit', code => (code === 0 ? resolveRun() : reject(new Error(`${[command, ...args].join(' ')} ended with ${code}; what it said stands above.`))));
  });
}
