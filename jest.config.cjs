/** Four kinds of test, run by `npm test` (all) or `npm run test:unit | test:modules | test:http | test:e2e`. */

const project = (displayName, testMatch, settings = {}) => ({
  displayName,
  testMatch: testMatch.map((pattern) => `<rootDir>/${pattern}`),
  testEnvironment: "node",
  transform: {
    "^.+\\.[jt]sx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true, decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: "automatic" } },
          target: "es2021",
        },
        module: { type: "commonjs" },
      },
    ],
  },
  moduleNameMapper: { "^fractional-indexing$": "<rootDir>/integration-tests/lib/fractional-indexing.cjs" },
  modulePathIgnorePatterns: ["<rootDir>/.medusa/", "<rootDir>/.demo/"],
  ...settings,
})

const needsMedusa = { setupFiles: ["<rootDir>/integration-tests/setup.cjs"] }

module.exports = {
  testSequencer: "<rootDir>/integration-tests/lib/longest-first.cjs",
  projects: [
    project("unit", ["{src,demo}/**/__tests__/**/*.unit.spec.{ts,tsx}"]),
    project("modules", ["integration-tests/modules/**/*.spec.ts"], needsMedusa),
    project("http", ["integration-tests/http/**/*.spec.ts"], needsMedusa),
    project("e2e", ["integration-tests/e2e/**/*.spec.ts"]),
  ],
}
