'use strict';

const { spawn } = require('child_process');
const path = require('path');

const root = path.resolve(__dirname, '..', '..');

/**
 * Runs a program in the project's folder and answers its exit code. What it prints goes to our stderr, unless `stdout` is 'inherit'; with
 * `heldBack` it is shown when the program has ended, so that two that run side by side do not talk into each other.
 * Signals that stop us are passed on, so that a server behind us can close its files.
 */
function run(command, args, { stdout = 'stderr', env = {}, heldBack = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      // The programs run in the project's folder; paths that a person typed are meant from where that person stands.
      env: { ...process.env, INIT_CWD: process.env.INIT_CWD ?? process.cwd(), ...env },
      stdio: heldBack ? ['ignore', 'pipe', 'pipe'] : ['inherit', stdout === 'inherit' ? 'inherit' : process.stderr, 'inherit'],
      shell: false
    });
    const said = [];
    if (heldBack) for (const stream of [child.stdout, child.stderr]) stream.on('data', part => said.push(part));
    const pass = signal => child.kill(signal);
    process.on('SIGINT', pass).on('SIGTERM', pass);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      process.off('SIGINT', pass).off('SIGTERM', pass);
      if (heldBack) process.stderr.write(Buffer.concat(said));
      resolve(code ?? (signal ? 130 : 1));
    });
  });
}

/** Runs and throws with a sentence when the exit code is not 0. */
async function runOrFail(what, command, args, options) {
  const code = await run(command, args, options);
  if (code !== 0) throw new Error(`${what} failed (exit code ${code}); what it said stands above.`);
}

function binary(name) {
  return path.join(root, 'node_modules', ...name.split('/'));
}

module.exports = { binary, root, run, runOrFail };
