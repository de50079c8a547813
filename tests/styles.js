'use strict';

/** Stands for a style sheet in unit tests: every class is called by its own name. */
module.exports = new Proxy({ __esModule: true }, { get: (target, name) => (name === 'default' ? module.exports : name in target ? target[name] : String(name)) });
