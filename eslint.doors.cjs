const { readdirSync } = require("node:fs")
const { join } = require("node:path")
const tseslint = require("typescript-eslint")

const modules = readdirSync(join(__dirname, "src/modules")).join("|")

const TYPESCRIPT = "{ts,tsx}"
const SERVER_ONLY = "api|emails|jobs|links|migration-scripts|pdf|scripts|subscribers|types|workflows"

const restrict = (regex, message) => ({
  "@typescript-eslint/no-restricted-imports": ["error", { patterns: [{ regex, message }] }],
})

/** A module is entered by its doors alone: `index` is for the server, `rules` for the dashboard as well. */
module.exports = [
  {
    files: ["src", "integration-tests", "demo", "bench"].map((folder) => `${folder}/**/*.${TYPESCRIPT}`),
    ignores: ["src/modules/**", "src/admin/**", "src/types/http/**"],
    languageOptions: { parser: tseslint.parser },
    plugins: { "@typescript-eslint": tseslint.plugin },
    rules: restrict(`(^|/)modules/(${modules})/`, "Import it from the module's index, its door"),
  },
  {
    files: [`src/admin/**/*.${TYPESCRIPT}`, `src/types/http/**/*.${TYPESCRIPT}`],
    languageOptions: { parser: tseslint.parser },
    plugins: { "@typescript-eslint": tseslint.plugin },
    rules: restrict(
      `(^|/)modules/(${modules})(/(?!rules$)|$)`,
      "Import it from the module's rules, the door for the dashboard",
    ),
  },
  {
    files: [`src/modules/**/*.${TYPESCRIPT}`],
    languageOptions: { parser: tseslint.parser },
    plugins: { "@typescript-eslint": tseslint.plugin },
    rules: restrict(
      `^(\\.\\./)+(${SERVER_ONLY}|admin|modules|${modules})(/|$)`,
      "A module knows neither another one nor what is built on it; what several need is in src/persistence or src/utils",
    ),
  },
]
