'use strict';

const { rmSync } = require('node:fs');

/** Removes the folder that the run's files have shared. */
module.exports = async () => rmSync(process.env.RUN_FOLDER, { recursive: true, force: true });
