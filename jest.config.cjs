const shared = {
  rootDir: __dirname,
  testEnvironment: 'node',
  // What a deployment built there has the names of what is built here.
  modulePathIgnorePatterns: ['<rootDir>/.deploy/'],
  moduleNameMapper: { '^mingo$': '<rootDir>/tests/support/mingo.cjs' },
  // What a build of the app is told (config/index.ts).
  globals: { __SCHOOL__: 'lanshan', __CLOUD_ENVIRONMENT__: '' },
  transform: {
    '\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
    ],
  },
}
const filesIn = (folder) => `<rootDir>/tests/${folder}/**/*.test.ts`

/** The tests in some folders, and what is built before they run: only when one of them is to run. */
const group = (testMatch, setup) => ({
  ...shared,
  testMatch,
  globalSetup: `<rootDir>/tests/support/${setup}.cjs`,
})

/**
 * The tests of the rules and the functions, those of the built mini-program, and those in a browser.
 *
 * @type {import('jest').Config}
 */
module.exports = {
  projects: [
    {
      ...group([filesIn('*')], 'build-functions'),
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/weapp/', '<rootDir>/tests/browser/'],
    },
    group([filesIn('weapp')], 'build-app'),
    group([filesIn('browser')], 'build-browser'),
  ],
  testSequencer: '<rootDir>/tests/support/longest-first.cjs',
  // One more than the processors of the machine in mind: a browser and a store keep a worker waiting a quarter of the time.
  maxWorkers: 3,
  testTimeout: 60000,
}
