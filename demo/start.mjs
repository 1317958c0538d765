/**
 * `npm start`: the whole demo, from nothing. This file only looks at the Node version, in words that an old Node
 * still understands, and leaves everything else to main.mjs.
 */
var parts = process.versions.node.split(".").map(Number)
var major = parts[0]
var minor = parts[1]
var supported = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22

if (supported) {
  import("./main.mjs")
} else {
  console.error(
    "Node " +
      process.versions.node +
      " cannot run this: Medusa needs Node 20.19 or newer, or 22.12 or newer.",
  )
  console.error(
    "Install one from https://nodejs.org (or: nvm install 22) and run npm install && npm start again.",
  )
  process.exit(1)
}
