import { randomUUID } from "node:crypto"
import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { acquire, giveBackLock, keepLock, type Lock } from "../../../workflows/access/steps/acquire-lock"
import { orderLock } from "../../../workflows/sales-order/order-lock"
import { readRow } from "../../../utils/read-rows"

/** The host order that a request changes; undefined when it names none that is there. */
type FindOrder = (req: MedusaRequest) => Promise<unknown> | unknown

const inPath: FindOrder = (req) => req.params.id
const inBody: FindOrder = (req) => (req.body as { order_id?: unknown } | undefined)?.order_id

type Found = { order?: { id: string }; payment_collection?: { order?: { id: string } } }

const orderIdOf =
  (entity: string, path: "order" | "payment_collection.order"): FindOrder =>
  async (req) => {
    const found = await readRow<Found>(req.scope, {
      entity,
      fields: [`${path}.id`],
      filters: { id: req.params.id },
    })
    return (found?.order ?? found?.payment_collection?.order)?.id
  }

/** Gives the lock back when the request is answered: not when its client goes away, as the work goes on then. */
function releaseAtTheEnd(res: MedusaResponse, container: MedusaContainer, lock: Lock): void {
  const end = res.end.bind(res) as (...args: unknown[]) => MedusaResponse
  res.end = (...args: unknown[]) => {
    giveBackLock(container, lock).catch((error: Error) =>
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`crm: ${lock.key.join()} stays locked: ${error.message}`),
    )
    return end(...args)
  }
}

/** Lets a request to the host wait until nobody works on the order it changes. @throws conflict after half a minute */
const lockOrder =
  (findOrder: FindOrder) => async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
    const order_id = await findOrder(req)
    if (typeof order_id === "string" && order_id) {
      const { keys, record } = orderLock({ order_id })
      // The host's workflow takes the other one, where it takes any.
      const lock: Lock = { key: keys.slice(0, 1), ownerId: randomUUID() }
      await acquire(req.scope, lock, record)
      keepLock(req.scope, lock)
      releaseAtTheEnd(res, req.scope, lock)
    }
    next()
  }

const changes = (matcher: string, findOrder: FindOrder): MiddlewareRoute => ({
  methods: ["POST", "DELETE"],
  matcher: `/admin/${matcher}`,
  middlewares: [lockOrder(findOrder)],
})

/**
 * The host's routes that deliver, cancel, complete, edit or pay an order. The host itself lets them run into each other
 * and into what the CRM does to the same order: a canceled order with a valid delivery note came of it.
 */
export const hostOrderMiddlewares: MiddlewareRoute[] = [
  changes("orders/:id/*", inPath),
  changes("order-edits", inBody),
  // An order edit is named by its order.
  changes("order-edits/:id", inPath),
  changes("order-edits/:id/*", inPath),
  changes("payment-collections/:id/mark-as-paid", inBody),
  changes("payments/:id/*", orderIdOf("payment", "payment_collection.order")),
  changes("fulfillments/:id/*", orderIdOf("fulfillment", "order")),
]
