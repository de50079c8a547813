'use strict';

const shared = {
  transform: { '^.+\\.(t|j|mj)sx?$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'classic' } }, target: 'es2022' } }] },
  transformIgnorePatterns: ['/node_modules/(?!@pnp/|hono/|@hono/)'],
  moduleNameMapper: { '\\.module\\.scss$': '<rootDir>/tests/styles.js' },
  testEnvironment: 'node'
};

module.exports = {
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/src/**/*.test.ts?(x)', '<rootDir>/local-tenant/**/*.test.ts', '<rootDir>/scripts/**/*.test.ts'] },
    { ...shared, displayName: 'contract', testMatch: ['<rootDir>/tests/contract/**/*.test.ts'] }
  ]
};
