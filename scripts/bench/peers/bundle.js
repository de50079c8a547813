'use strict';

/**
 * Bundles the peers as SPFx's own toolchain bundles a web part for release: webpack, minified, an AMD module of one file, with what
 * SharePoint provides left outside. Takes the folder of compiled sources, the folder to write to, and the peers as JSON: `[{ file, module }]`.
 */
const path = require('path');
const webpack = require('webpack');

const [, , sources, target, peers] = process.argv;

/** The controls bring their styles as CSS modules with a name of the toolchain's own. */
const styles = { modules: { auto: /\.module\.scss\.css$/, namedExport: false, exportLocalsConvention: 'as-is' } };

/** What the toolchain writes in place of these names in a release. */
const constants = { DEBUG: false, UNIT_TEST: false, NPM_BUILD: true, DATACENTER: false };

const configurationOf = ({ file, module }) => ({
  mode: 'production',
  target: ['web', 'es2017'],
  devtool: false,
  entry: path.join(sources, `${file}.js`),
  output: { path: target, filename: `${file}.js`, library: { name: module, type: 'amd' } },
  externals: [/^react$/, /^react-dom$/, /^@microsoft\/(sp|decorators|office-ui)/],
  resolve: { extensions: ['.js', '.css'], modules: ['node_modules', path.join(__dirname, 'node_modules')], alias: { ControlStrings: '@pnp/spfx-controls-react/lib/loc/en-us.js' } },
  module: { rules: [{ test: /\.css$/, use: ['style-loader', { loader: 'css-loader', options: styles }] }, { test: /\.m?js$/, resolve: { fullySpecified: false } }] },
  resolveLoader: { modules: [path.join(__dirname, 'node_modules')] },
  plugins: [new webpack.DefinePlugin(constants), new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
  performance: { hints: false }
});

webpack(JSON.parse(peers).map(configurationOf), (failure, stats) => {
  if (failure) throw failure;
  process.stderr.write(`${stats.toString({ all: false, errors: true, assets: true })}\n`);
  if (stats.hasErrors()) process.exitCode = 1;
});
