/** Medusa itself. */
import { failure, startMedusa } from "./process.mjs"

/** Starts the server and returns when it answers. */
export async function startServer({ port, root, logs, env }) {
  const server = startMedusa("server", ["start", "--port", String(port)], { root, logs, env })
  let over = false
  server.exited.then(() => (over = true))
  while (!over) {
    const healthy = await fetch(`http://localhost:${port}/health`).then(
      (response) => response.ok,
      () => false,
    )
    if (healthy) return server
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw failure("Medusa did not start", server)
}
