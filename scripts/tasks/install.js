'use strict';

const crypto = require('crypto');
const fs = require('fs');
const path = require('path');
const { root, runOrFail } = require('./process');

const lockFile = path.join(root, 'package-lock.json');
const stampFile = path.join(root, 'node_modules', '.installed-lock');

function lockHash() {
  return crypto.createHash('sha256').update(fs.readFileSync(lockFile)).digest('hex');
}

function isInstalled() {
  return fs.existsSync(stampFile) && fs.readFileSync(stampFile, 'utf8') === lockHash();
}

/** Installs exactly what the lock file says, unless that was done already. Takes about two minutes the first time. */
async function install() {
  if (isInstalled()) return;
  process.stderr.write('Installing packages as pinned in package-lock.json (about two minutes, 1.2 GB) …\n');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  if (npm) await runOrFail('npm ci', process.execPath, [npm, ...args]);
  else await runOrFail('npm ci', process.platform === 'win32' ? 'npm.cmd' : 'npm', args);
  fs.writeFileSync(stampFile, lockHash());
}

module.exports = { install };
