/** Jest refuses to require a package that is an ES module, which Node itself does: so it is compiled here. */
const path = require("node:path")
const { transformFileSync } = require("@swc/core")

const entry = path.resolve(__dirname, "../../node_modules/fractional-indexing/src/index.js")
const { code } = transformFileSync(entry, { swcrc: false, module: { type: "commonjs" } })
new Function("exports", code)(exports)
