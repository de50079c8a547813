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
 * The Excel library packs larger files in a worker that it makes of a text, which a page's content security policy may forbid without a word;
 * its other function does the same on the page's own thread, but its package names no way in.
 */
build.configureWebpack.mergeConfig({
  additionalConfiguration: config => {
    const module = join(__dirname, 'node_modules/write-excel-file/modules/export/writeXlsxFileUniversal.js');
    const resolve = { ...config.resolve, alias: { ...config.resolve?.alias, 'write-excel-file/in-place$': module } };
    return { ...config, resolve };
  }
});

const getTasks = build.rig.getTasks;
build.rig.getTasks = () => {
  const tasks = getTasks.call(build.rig);
  const packaging = tasks.get('package-solution');
  return tasks.set('package-solution', { ...packaging, executable: build.serial(teamsApp, packaging.executable) });
};

build.initialize(require('gulp'));
