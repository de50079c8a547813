'use strict';

/** Property tests draw the same cases on every run and every machine; a run with another seed is a matter for a person. */
require('fast-check').configureGlobal({ seed: 20261122 });
