'use strict';

/**
 * The door to every command: `node scripts/run.js start|test|package|import|identity|chaos|bench …`.
 * Plain JavaScript without packages, since it runs before they are installed: it installs them when they are missing,
 * finds the Node that SPFx supports, and hands over. All it says goes to stderr; stdout belongs to the task.
 */
const { install } = require('./tasks/install');
const { supportedNode } = require('./tasks/node');

const tasks = {
  start: () => require('./tasks/start').start,
  test: () => require('./tasks/test').test,
  package: () => require('./tasks/build').packageSolution,
  import: () => require('./tasks/start').importFile,
  identity: () => require('./tasks/start').identity,
  chaos: () => require('./tasks/start').chaos,
  bench: () => require('./tasks/start').bench
};

async function main() {
  const [name, ...args] = process.argv.slice(2);
  if (!tasks[name]) throw new Error(`Unknown task ${name}. There are: ${Object.keys(tasks).join(', ')}.`);
  await install();
  process.exitCode = await tasks[name]()({ node: supportedNode(), args });
}

main().catch(error => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
