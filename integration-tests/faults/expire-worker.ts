import { createServer } from "node:http"
import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types"
import { expireOfferWorkflow } from "../../src/workflows/offer"
import { SYSTEM_ACTOR_ID } from "../../src/workflows/access/system-actor"

async function expire(container: MedusaContainer, id: string) {
  try {
    await expireOfferWorkflow(container).run({ input: { id, actor_id: SYSTEM_ACTOR_ID } })
    return { status: 200, message: "" }
  } catch (error) {
    const { type, message } = error as { type?: string; message: string }
    return { status: type === "conflict" ? 409 : 500, message }
  }
}

/** Run with `medusa exec`: a worker that expires an offer when it is asked to (POST /:id), as the hourly job does. */
export default async function expireWorker({ container, args }: ExecArgs): Promise<void> {
  const server = createServer((request, response) => {
    const id = (request.url ?? "/").slice(1)
    void (id ? expire(container, id) : Promise.resolve({ status: 200 })).then((answer) => {
      response.statusCode = answer.status
      response.end(JSON.stringify(answer))
    })
  })
  server.listen(Number(args[0]))
  await new Promise(() => {})
}
