import js from "@eslint/js"
import medusa from "@medusajs/eslint-plugin"
import reactHooks from "eslint-plugin-react-hooks"
import { defineConfig, globalIgnores } from "eslint/config"
import tseslint from "typescript-eslint"
import moduleDoors from "./eslint.doors.cjs"

const NODE_GLOBALS =
  "AbortController AbortSignal Buffer FormData URL URLSearchParams clearInterval clearTimeout console fetch performance process setImmediate setInterval setTimeout structuredClone".split(
    " ",
  )

const codeSize = (lines, linesPerFunction) => {
  const counted = { skipBlankLines: true, skipComments: true }
  return {
    "max-lines": ["error", { max: lines, ...counted }],
    "max-lines-per-function": ["error", { max: linesPerFunction, ...counted }],
  }
}

// What has one place is not written out anywhere else.
const ONE_PLACE = [
  {
    selector: "Literal[regex.pattern=/u20[02][0-9a-f]|p.C|p.M./]",
    message: "Classes of characters have one place, src/utils/visible-text.ts",
  },
  {
    selector: "Literal[regex.pattern=/%_|_%/]",
    message: "Text is escaped for LIKE in one place, src/utils/like-pattern.ts",
  },
  {
    selector:
      "Literal[value=86400000], BinaryExpression[operator='*'][right.value=60] > BinaryExpression[operator='*'][left.value=24][right.value=60]",
    message: "Days are counted in one place, src/utils/days.ts: a day may have 23 or 25 hours",
  },
]

// Medusa's preset ignores tests altogether and parses without types; both are decided below instead.
const medusaRules = medusa.configs.strict.filter(
  (block) => block.plugins || Object.keys(block.rules ?? {}).length,
)

export default defineConfig(
  globalIgnores([
    ".medusa/",
    ".demo/",
    ".bench/",
    "public/",
    "uploads/",
    "static/",
    "src/modules/*/migrations/",
  ]),
  js.configs.recommended,
  tseslint.configs.recommended,
  medusaRules,
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true, argsIgnorePattern: "^_" }],
    },
  },
  {
    files: ["**/*.{ts,tsx}"],
    languageOptions: {
      parserOptions: {
        project: ["tsconfig.types.json", "src/admin/tsconfig.json"],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/ban-ts-comment": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  moduleDoors,
  {
    files: ["**/*.{js,cjs,mjs}"],
    languageOptions: {
      globals: Object.fromEntries(NODE_GLOBALS.map((name) => [name, false])),
    },
  },
  {
    files: ["**/*.cjs"],
    languageOptions: { globals: { module: false, exports: false, require: false, __dirname: false } },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  { files: ["src/**/*.{ts,tsx}", "demo/**", "bench/**"], rules: codeSize(300, 80) },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: [
      ...["days", "like-pattern", "visible-text"].map((name) => `src/utils/${name}.ts`),
      "**/__tests__/**",
    ],
    rules: { "no-restricted-syntax": ["error", ...ONE_PLACE] },
  },
  {
    files: ["src/workflows/**/*.ts"],
    rules: {
      // Step ids live in one space with the host's and other plugins': ours begin with "crm-".
      "@medusajs/step-id-kebab-case": "off",
      "no-restricted-syntax": [
        "error",
        ...ONE_PLACE,
        {
          selector:
            "CallExpression[callee.name='createStep'] > Literal:first-child:not([value=/^crm(-[a-z0-9]+)+$/])",
          message: "A step's id is its file's name after crm-",
        },
      ],
    },
  },
  {
    files: ["src/**/*.ts"],
    ignores: ["src/utils/read-rows.ts"],
    rules: {
      "no-restricted-properties": [
        "error",
        {
          property: "graph",
          message:
            "Read through readRows, readRow or readPage (src/utils/read-rows.ts), which type the rows.",
        },
      ],
    },
  },
  {
    files: ["**/__tests__/**", "integration-tests/**"],
    rules: {
      ...codeSize(400, 80),
      // A suite is one long describe(); what matters there is that a file stays readable.
      "max-lines-per-function": "off",
      "@medusajs/use-medusa-error-not-generic-error": "off",
    },
  },
  { files: ["bench/**"], rules: { "@medusajs/use-medusa-error-not-generic-error": "off" } },
  { ...reactHooks.configs.flat.recommended, files: ["src/admin/**/*.{ts,tsx}"] },
)
