'use strict';

/** jest's own environment; the SPFx toolchain brings an older one along, which lies nearer to the root. */
const testEnvironment = require.resolve('jest-environment-node', { paths: [require.resolve('jest')] });

const shared = {
  transform: { '^.+\\.(t|j|mj)sx?$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'classic' } }, target: 'es2022' } }] },
  transformIgnorePatterns: ['^(?!.*/node_modules/linkedom/).*/node_modules/(?!@pnp/|hono/|@hono/|cssomnom/)'],
  moduleNameMapper: {
    '\\.module\\.scss$': '<rootDir>/tests/styles.js',
    // As gulpfile.js names it for the package.
    '^write-excel-file/in-place$': '<rootDir>/node_modules/write-excel-file/commonjs/export/writeXlsxFileUniversal.js'
  },
  setupFiles: ['<rootDir>/tests/properties.js'],
  globalSetup: '<rootDir>/tests/folder.js',
  globalTeardown: '<rootDir>/tests/removeFolder.js',
  testEnvironment
};

module.exports = {
  // A site that is set up takes seconds, and a minute on a busy machine.
  testTimeout: 120_000,
  testSequencer: '<rootDir>/tests/slowFirst.js',
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/src/**/*.test.ts?(x)', '<rootDir>/local-tenant/**/*.test.ts', '<rootDir>/scripts/**/*.test.{ts,js}'] },
    { ...shared, displayName: 'contract', testMatch: ['<rootDir>/tests/contract/**/*.test.ts'] }
  ]
};
