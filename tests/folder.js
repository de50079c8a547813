'use strict';

const { mkdtempSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

/** A folder that all files of one run share: what one has made in it the others find. */
module.exports = async () => {
  process.env.RUN_FOLDER = mkdtempSync(join(tmpdir(), 'tests-'));
};
