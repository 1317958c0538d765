/** A Medusa application as a user of the plugin has one, in a folder of its own. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { HOST_SOURCES } from "./host-sources.mjs"

const FOREIGN_PLUGIN = fileURLToPath(new URL("foreign-plugin", import.meta.url))

/** What a Medusa application installs; the versions are the ones this repository is tested with. */
const DEPENDENCIES = [
  "@medusajs/admin-sdk",
  "@medusajs/cli",
  "@medusajs/dashboard",
  "@medusajs/framework",
  "@medusajs/icons",
  "@medusajs/medusa",
  "@medusajs/ui",
  "@swc/core",
  "@types/node",
  "@types/react",
  "react",
  "react-dom",
  "react-router-dom",
  "ts-node",
  "typescript",
  "vite",
]

const CONFIG = `import { defineConfig } from "@medusajs/framework/utils"

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: {
      storeCors: process.env.STORE_CORS!,
      adminCors: process.env.ADMIN_CORS!,
      authCors: process.env.AUTH_CORS!,
      jwtSecret: process.env.JWT_SECRET,
      cookieSecret: process.env.COOKIE_SECRET,
    },
    // Served over plain http here: a Secure cookie would never come back.
    cookieOptions: { secure: false, sameSite: "lax" },
  },
  plugins: [{ resolve: "medusa-plugin-crm", options: {} }, { resolve: "crm-partner-program", options: {} }],
})
`

const TSCONFIG = {
  compilerOptions: {
    target: "ES2021",
    module: "Node16",
    moduleResolution: "Node16",
    esModuleInterop: true,
    emitDecoratorMetadata: true,
    experimentalDecorators: true,
    skipLibCheck: true,
    strict: true,
    outDir: "./.medusa/server",
    rootDir: "./",
  },
  include: ["**/*", ".medusa/types/*"],
  exclude: ["node_modules", ".medusa/server", ".medusa/admin"],
}

/** @param {{ folder: string, tarball: string, root: string }} options */
export function writeHost({ folder, tarball, root }) {
  const { packages } = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8"))
  const dependencies = Object.fromEntries(
    DEPENDENCIES.map((name) => [name, packages[`node_modules/${name}`].version]),
  )
  const manifest = {
    name: "crm-host",
    version: "1.0.0",
    private: true,
    dependencies: {
      ...dependencies,
      "medusa-plugin-crm": `file:${tarball}`,
      "crm-partner-program": "file:plugins/partner-program",
    },
  }
  const write = (file, content) => writeFileSync(path.join(folder, file), content)
  write("package.json", JSON.stringify(manifest, null, 2))
  write("tsconfig.json", JSON.stringify(TSCONFIG, null, 2))
  write("medusa-config.ts", CONFIG)
  for (const [file, content] of Object.entries(HOST_SOURCES)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    write(file, content)
  }
  writeForeignPlugin(path.join(folder, "plugins", "partner-program"))
}

/** A plugin as `medusa plugin:build` leaves it. */
function writeForeignPlugin(folder) {
  cpSync(path.join(FOREIGN_PLUGIN, "package.json"), path.join(folder, "package.json"))
  cpSync(path.join(FOREIGN_PLUGIN, "src"), path.join(folder, ".medusa", "server", "src"), { recursive: true })
}
