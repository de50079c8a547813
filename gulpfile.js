'use strict';

const build = require('@microsoft/sp-build-web');

build.addSuppression(/Warning - \[sass\] The local CSS class '[^']*' is not camelCase and will not be type-safe\./);
build.tslintCmd.enabled = false;
build.lintCmd.enabled = false;

build.initialize(require('gulp'));
