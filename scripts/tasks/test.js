'use strict';

const fs = require('fs');
const path = require('path');
const { build } = require('./build');
const { binary, root, run } = require('./process');

const results = path.join(root, '.cache', 'results');

function resultFile(name) {
  return path.join(results, `${name}.json`);
}

const quiet = '--disable-warning=ExperimentalWarning';

/**
 * Each takes one processor: they run in lanes side by side. The build writes the types of the styles long before the lint is through, so that types
 * are looked at with them.
 */
const checks = [
  [
    { name: 'lint and layers', program: 'eslint/bin/eslint.js', args: ['.', '--max-warnings', '0'] },
    { name: 'types of the package', program: 'typescript/bin/tsc', args: ['--noEmit', '-p', 'tsconfig.json'] },
    { name: 'types of everything', program: 'typescript/bin/tsc', args: ['--noEmit', '-p', 'tsconfig.node.json'] }
  ],
  [{ name: 'build', work: (node, heldBack) => build(node, { heldBack }) }]
];

const jest = ['--maxWorkers', '2', '--selectProjects'];

/** What follows, in order; each keeps both processors busy, runs tests and leaves its figures in a file. */
const steps = [
  { name: 'unit and contract', program: 'jest/bin/jest.js', args: [...jest, 'unit', 'contract', '--json', '--outputFile', resultFile('unit and contract')], counts: jestCounts },
  {
    name: 'journeys', program: '@playwright/test/cli.js', args: ['test', '--config', 'tests/journeys/playwright.config.ts'],
    env: { JOURNEYS_REPORT: resultFile('journeys') }, counts: playwrightCounts
  }
];

function jestCounts(report) {
  return { passed: report.numPassedTests, failed: report.numFailedTests + report.numRuntimeErrorTestSuites, skipped: report.numPendingTests };
}

function playwrightCounts({ stats }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}

async function runStep(step, node, heldBack) {
  if (!step.work) return run(node, [quiet, binary(step.program), ...step.args], { env: step.env, heldBack });
  try {
    await step.work(node, heldBack);
    return 0;
  } catch (failure) {
    process.stderr.write(`${failure.message}\n`);
    return 1;
  }
}

/** Runs a step and says how it went and how long it took. Answers its exit code. */
async function tellStep(step, node, heldBack = false) {
  const began = Date.now();
  if (!heldBack) process.stderr.write(`\n── ${step.name}\n`);
  const exitCode = await runStep(step, node, heldBack);
  process.stderr.write(`── ${step.name}: ${exitCode === 0 ? 'ok' : `failed (exit code ${exitCode})`}, ${seconds(began)} s\n`);
  return exitCode;
}

const seconds = since => Math.round((Date.now() - since) / 1000);

/** Runs one lane, up to the first step that fails. */
async function runLane(lane, node) {
  for (const step of lane) {
    const exitCode = await tellStep(step, node, true);
    if (exitCode !== 0) return exitCode;
  }
  return 0;
}

/** The step's figures. A step that left none has not run its tests, which is a failure of its own. */
function countsOf(step) {
  const file = resultFile(step.name);
  return fs.existsSync(file) ? step.counts(JSON.parse(fs.readFileSync(file, 'utf8'))) : { passed: 0, failed: 1, skipped: 0 };
}

/** The types that a build makes of style sheets say what stood in them then; without them any class passes, and the build checks them anew. */
function forgetBuiltStyles() {
  const src = path.join(root, 'src');
  for (const name of fs.readdirSync(src, { recursive: true })) {
    if (name.endsWith('.module.scss.ts')) fs.rmSync(path.join(src, name));
  }
}

/** Runs the lanes side by side, each up to its first step that fails. Answers how many failed. */
async function runChecks(node) {
  process.stderr.write(`\n── side by side: ${checks.flat().map(({ name }) => name).join(', ')}\n`);
  return (await Promise.all(checks.map(lane => runLane(lane, node)))).filter(code => code !== 0).length;
}

/** `npm test`: stops at the first step that fails, and closes with the figures of all that ran. */
async function test({ node }) {
  const began = Date.now();
  fs.rmSync(results, { recursive: true, force: true });
  fs.mkdirSync(results, { recursive: true });
  forgetBuiltStyles();
  const total = { passed: 0, failed: await runChecks(node), skipped: 0 };
  let exitCode = total.failed > 0 ? 1 : 0;
  for (const step of exitCode === 0 ? steps : []) {
    exitCode = await tellStep(step, node);
    const counts = countsOf(step);
    for (const key of Object.keys(total)) total[key] += counts[key];
    if (exitCode !== 0) break;
  }
  process.stderr.write(`\n── all of it: ${seconds(began)} s\n`);
  process.stdout.write(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`);
  return exitCode;
}

module.exports = { test };
