/** What the packed plugin lets others import, and that it is nothing else. */
import assert from "node:assert/strict"
import { createRequire } from "node:module"
import path from "node:path"

const NAME = "medusa-plugin-crm"

const EXPORTS = [
  "./package.json",
  "./workflows",
  "./types",
  "./.medusa/server/src/modules/*",
  "./modules/*",
  "./providers/*",
  "./admin",
]

const OPEN = [
  ...["package.json", "workflows", "types", "providers/smtp", "admin"],
  ...["offer", "pipeline", "sales_order"].flatMap((name) => [
    `modules/${name}`,
    // How Medusa itself names the modules of a plugin.
    `.medusa/server/src/modules/${name}`,
  ]),
]

const CLOSED = [
  "",
  "options",
  "workflows/offer",
  "utils/money",
  "api/middlewares",
  "subscribers/host-order-placed",
  ".medusa/server/src/options",
  "modules/pipeline/service",
]

/** @param {string} host the folder of an application that has the plugin */
export async function checkExports(check, host) {
  const hostRequire = createRequire(path.join(host, "package.json"))
  await check("the package exports what it promises and nothing else", () => {
    assert.deepEqual(Object.keys(hostRequire(`${NAME}/package.json`).exports), EXPORTS)
    for (const part of OPEN) hostRequire.resolve(`${NAME}/${part}`)
    for (const part of CLOSED) {
      assert.throws(
        () => hostRequire.resolve(part ? `${NAME}/${part}` : NAME),
        ({ code }) => ["ERR_PACKAGE_PATH_NOT_EXPORTED", "MODULE_NOT_FOUND"].includes(code),
        `${part || NAME} should not be open`,
      )
    }
  })
}
