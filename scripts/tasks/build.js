'use strict';

const crypto = require('crypto');
const fs = require('fs');
const path = require('path');
const { binary, root, runOrFail } = require('./process');

const packageFile = path.join(root, 'sharepoint', 'solution', 'handlingsplan.sppkg');
const stampFile = path.join(root, '.cache', 'built-from');
const sources = ['src', 'config', 'teams-manifest', 'scripts/teams', 'gulpfile.js', 'tsconfig.json', 'package-lock.json'];

function filesUnder(entry) {
  if (!fs.existsSync(entry)) return [];
  if (fs.statSync(entry).isFile()) return [entry];
  return fs.readdirSync(entry).sort().flatMap(name => filesUnder(path.join(entry, name)));
}

/** A hash over all that the package is built from; tests and files that the build writes itself are not. */
function sourceHash() {
  const hash = crypto.createHash('sha256');
  for (const file of sources.flatMap(source => filesUnder(path.join(root, source)))) {
    if (/\.test\.tsx?$|\.module\.scss\.ts$/.test(file)) continue;
    hash.update(path.relative(root, file)).update(fs.readFileSync(file));
  }
  return hash.digest('hex');
}

function isBuilt() {
  return fs.existsSync(packageFile) && fs.existsSync(stampFile) && fs.readFileSync(stampFile, 'utf8') === sourceHash();
}

/** Builds the package in release form with SPFx's own gulp tasks, unless it was built from the same sources already. `heldBack`: as `run` has it. */
async function build(node, { always = false, heldBack = false } = {}) {
  if (!always && isBuilt()) return;
  if (!heldBack) process.stderr.write('Building the package …\n');
  const gulp = binary('gulp/bin/gulp.js');
  const hash = sourceHash();
  for (const task of ['clean', 'bundle', 'package-solution']) {
    await runOrFail(`gulp ${task}`, node, [gulp, task, '--ship', '--silent'], { heldBack });
  }
  fs.mkdirSync(path.dirname(stampFile), { recursive: true });
  fs.writeFileSync(stampFile, hash);
}

/** `npm run package` */
async function packageSolution({ node }) {
  await build(node, { always: true });
  process.stdout.write(`${path.relative(root, packageFile)}\n`);
  return 0;
}

module.exports = { build, packageSolution };
