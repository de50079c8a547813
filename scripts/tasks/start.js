'use strict';

const { build } = require('./build');
const { run } = require('./process');

/** Flags for our own TypeScript: tsx reads it, and node:sqlite is called experimental in Node 22. */
const typescript = ['--disable-warning=ExperimentalWarning', '--import', 'tsx'];

/** `npm start`: the local tenant with the package in it. */
async function start({ node, args }) {
  await build(node);
  return run(node, [...typescript, 'local-tenant/main.ts', ...args], { stdout: 'inherit' });
}

/** `npm run import -- FILE …`: reads a plan; without --dry-run into the running local tenant. */
function importFile({ node, args }) {
  return run(node, [...typescript, 'scripts/import/main.ts', ...args], { stdout: 'inherit' });
}

/** `npm run identity -- FILE`: what in a text may give a person away. */
function identity({ node, args }) {
  return run(node, [...typescript, 'scripts/identity/main.ts', ...args], { stdout: 'inherit' });
}

/** `npm run chaos -- --seed N --operations N --json`: many users at once on a tenant that fails; compares their logs with the lists. */
function chaos({ node, args }) {
  return run(node, [...typescript, 'scripts/chaos/main.ts', ...args], { stdout: 'inherit' });
}

/** `npm run bench -- meeting …`: figures of time, which belong to no test. */
async function bench({ node, args }) {
  await build(node);
  return run(node, [...typescript, 'scripts/bench/main.ts', ...args], { stdout: 'inherit' });
}

module.exports = { bench, chaos, identity, importFile, start, typescript };
