const shared = {
  rootDir: __dirname,
  testEnvironment: 'node',
  transform: {
    '\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
    ],
  },
}
const onTheApp = ['<rootDir>/tests/weapp/**/*.test.ts', '<rootDir>/tests/browser/**/*.test.ts']

/**
 * The tests of the rules and the functions, and those of the built app. What a group runs against is built only when
 * one of its tests is to run.
 *
 * @type {import('jest').Config}
 */
module.exports = {
  projects: [
    {
      ...shared,
      testMatch: ['<rootDir>/tests/**/*.test.ts', ...onTheApp.map((pattern) => `!${pattern}`)],
      globalSetup: '<rootDir>/tests/support/build-functions.cjs',
    },
    { ...shared, testMatch: onTheApp, globalSetup: '<rootDir>/tests/support/build-app.cjs' },
  ],
  maxWorkers: 2,
  testTimeout: 60000,
}
