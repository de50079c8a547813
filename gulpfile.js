'use strict';

const { spawnSync } = require('child_process');
const { join } = require('path');
const build = require('@microsoft/sp-build-web');

build.addSuppression(/Warning - \[sass\] The local CSS class '[^']*' is not camelCase and will not be type-safe\./);
build.tslintCmd.enabled = false;
build.lintCmd.enabled = false;

/** Checks teams-manifest and zips it into teams/, whose files the packager takes along. */
const teamsApp = build.subTask('teams-app', (_gulp, _options, done) => {
  const flags = ['--disable-warning=ExperimentalWarning', '--import', 'tsx'];
  const { status } = spawnSync(process.execPath, [...flags, 'scripts/teams/main.ts'], { cwd: __dirname, stdio: 'inherit' });
  done(status === 0 ? undefined : new Error('The Teams app could not be made; why stands above.'));
});

/**
 * Tells the browser to compile at once, beside the page's own thread, what every visit runs before its first rows; without it each function
 * is compiled on that thread when it is first called. Chrome and Edge read the words (v8.dev/blog/explicit-compile-hints), others pass over them.
 */
const compileAhead = {
  apply: compiler => compiler.hooks.thisCompilation.tap('compileAhead', compilation => {
    const { Compilation, sources: { ConcatSource } } = compiler.webpack;
    compilation.hooks.processAssets.tap({ name: 'compileAhead', stage: Compilation.PROCESS_ASSETS_STAGE_DEV_TOOLING }, () => {
      const first = [...compilation.entrypoints.values(), compilation.namedChunkGroups.get('handlingsplan-plan')];
      const files = new Set(first.flatMap(group => group.chunks.flatMap(chunk => [...chunk.files])).filter(file => file.endsWith('.js')));
      for (const file of files) compilation.updateAsset(file, source => new ConcatSource('//# allFunctionsCalledOnLoad\n', source));
    });
  })
};

/** What shows the plan comes as two files, which a browser compiles side by side: what talks to SharePoint, and what is seen. */
const besideThePlan = {
  name: 'handlingsplan-data', chunks: chunk => chunk.name === 'handlingsplan-plan', test: /[\\/](@pnp|lib[\\/](lists|domain))[\\/]/, enforce: true
};

/**
 * Parts that several chunks use become chunks of their own, but for those of the learning examples: what they have in common with the plan would
 * else be taken out of the plan's first scripts into more requests.
 */
const sharesParts = chunk => !chunk.canBeInitial() && !chunk.name?.startsWith('larandeexempel');

/** Modules, chunks and what they export go by names as short as can be; by default the names grow with the number of modules, also those of the plan's first scripts. */
const shortNames = { moduleIds: 'size', chunkIds: 'size', mangleExports: 'size' };

/**
 * The Excel library packs larger files in a worker that it makes of a text, which a page's content security policy may forbid without a word;
 * its other function does the same on the page's own thread, but its package names no way in.
 */
const excelInPlace = { 'write-excel-file/in-place$': join(__dirname, 'node_modules/write-excel-file/modules/export/writeXlsxFileUniversal.js') };

build.configureWebpack.mergeConfig({
  additionalConfiguration: config => {
    const { resolve, optimization, plugins } = config;
    const cacheGroups = { ...optimization?.splitChunks?.cacheGroups, besideThePlan };
    return {
      ...config, plugins: [...plugins, compileAhead], resolve: { ...resolve, alias: { ...resolve?.alias, ...excelInPlace } },
      optimization: { ...optimization, ...shortNames, splitChunks: { ...optimization?.splitChunks, chunks: sharesParts, cacheGroups } }
    };
  }
});

const getTasks = build.rig.getTasks;
build.rig.getTasks = () => {
  const tasks = getTasks.call(build.rig);
  const packaging = tasks.get('package-solution');
  return tasks.set('package-solution', { ...packaging, executable: build.serial(teamsApp, packaging.executable) });
};

build.initialize(require('gulp'));
