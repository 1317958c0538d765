/** Writes docs/errors.md from the catalogue: `npm run docs`. */
const { writeFileSync } = require("node:fs")
const path = require("node:path")
const { renderErrors } = require("./render-errors.cjs")

require("ts-node").register({
  transpileOnly: true,
  compilerOptions: { module: "commonjs", moduleResolution: "node" },
})
const { ERRORS_BY_AREA } = require("../../src/errors/catalogue")
const { en } = require("../../src/errors/texts/en")

writeFileSync(path.join(__dirname, "..", "errors.md"), renderErrors(ERRORS_BY_AREA, en.sentences))
