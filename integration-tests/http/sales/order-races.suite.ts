import { randomUUID } from "node:crypto"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { orderStateOf, orderViolations } from "../../faults/lib/order-state.cjs"
import { acquire } from "../../../src/workflows/access/steps/acquire-lock"
import { buildShop } from "../../helpers"
import type { HostSuite } from "../../helpers/in-one-host"
import {
  type Answer,
  buildTeam,
  messageOf,
  ok,
  type Placed,
  type Seller,
  sellerOf,
} from "../../helpers/selling"

const ROUNDS = 2
/** Longest wait before either of two requests, in milliseconds: about as long as the quicker of them takes. */
const JITTER = 60

/** The short version of the orders in `npm run faults:interleave`: what we do to an order while the host does another thing. */
export const orderRaces: HostSuite = ({ api, getContainer }) => {
  let rep: Seller
  let headers: Record<string, string>

  beforeAll(async () => {
    const shop = await buildShop(getContainer())
    const team = await buildTeam(getContainer(), api)
    // The host's own routes are the manager's: they are nobody's scope.
    headers = team.manager.headers
    rep = sellerOf(api, team.rep, shop)
  })

  const query = async (sql: string, values: unknown[] = []) => {
    const named = Object.fromEntries(values.map((value, index) => [`v${index + 1}`, value]))
    const connection = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const { rows } = await connection.raw(sql.replace(/\$(\d)/g, ":v$1"), named as never)
    return rows
  }
  const host = async (path: string, body: object = {}): Promise<Answer> =>
    await api.post(`/admin/${path}`, body, { headers }).catch((error: { response: Answer }) => error.response)
  const later = async (work: () => Promise<Answer>): Promise<Answer> => {
    await new Promise((resolve) => setTimeout(resolve, Math.random() * JITTER))
    return await work()
  }

  type Subject = Placed & { note?: { id: string; fulfillment_id: string } }
  type Side = (subject: Subject) => Promise<Answer>
  const placed = async (): Promise<Subject> => await rep.place()
  const noted = async (): Promise<Subject> => {
    const subject = await rep.place()
    return { ...subject, note: ok(await rep.deliver(subject.order.id)).delivery_note }
  }
  const cancel: Side = ({ order }) => host(`orders/${order.order_id}/cancel`)
  const cancelAll: Side = async (subject) => {
    const { order, note } = subject
    const canceled = await host(`orders/${order.order_id}/fulfillments/${note?.fulfillment_id}/cancel`)
    return canceled.status === 200 ? await cancel(subject) : canceled
  }
  const noteAction =
    (action: string): Side =>
    ({ note }) =>
      rep.post(`/delivery-notes/${note?.id}/${action}`)
  it.each<[string, () => Promise<Subject>, Side, Side]>([
    ["deliver and the host's cancel", placed, ({ order }) => rep.deliver(order.id), cancel],
    ["invoice and the host's cancel", placed, ({ order }) => rep.invoice(order.id, { issue: true }), cancel],
    ["delivered and the host's cancel of both", noted, noteAction("delivered"), cancelAll],
  ])("lets %s leave an order that is whole", async (_, start, a, b) => {
    const wrong: string[] = []
    for (let round = 0; round < ROUNDS; round++) {
      const subject = await start()
      const answers = await Promise.all([a, b].map((side) => later(() => side(subject))))
      const found = orderViolations(await orderStateOf(query, subject.order.order_id))
      const broken = answers.filter(({ status }) => status >= 500).map(({ data }) => `500: ${data.message}`)
      const refused = answers.every(({ status }) => status !== 200) ? ["both were refused"] : []
      wrong.push(...[...found, ...broken, ...refused].map((what) => `round ${round}: ${what}`))
    }
    expect(wrong).toEqual([])
  })

  it("lets everything the host does to an order wait for whoever works on it", async () => {
    const { order, desk, note } = await noted()
    const { order_id } = order
    const { payment_collection } = ok(await host("payment-collections", { order_id, amount: 1 }))
    const lock = { key: [`crm:order:${order_id}`], ownerId: randomUUID() }
    await acquire(getContainer(), lock, "This order")
    const fulfillment = `fulfillments/${note?.fulfillment_id}`
    const answered: string[] = []
    const asked = [
      host(`orders/${order_id}/complete`).finally(() => answered.push("complete")),
      host(`orders/${order_id}/cancel`).finally(() => answered.push("cancel")),
      host(`orders/${order_id}/archive`).finally(() => answered.push("archive")),
      host(`orders/${order_id}/fulfillments`, { items: [{ id: desk, quantity: 1 }] }).finally(() =>
        answered.push("fulfil"),
      ),
      host(`orders/${order_id}/${fulfillment}/mark-as-delivered`).finally(() => answered.push("delivered")),
      host(`orders/${order_id}/${fulfillment}/cancel`).finally(() => answered.push("cancel fulfilment")),
      host(`${fulfillment}/cancel`).finally(() => answered.push("cancel fulfilment by itself")),
      host("order-edits", { order_id }).finally(() => answered.push("edit")),
      host(`order-edits/${order_id}/confirm`).finally(() => answered.push("confirm edit")),
      host(`payment-collections/${payment_collection.id}/mark-as-paid`, { order_id }).finally(() =>
        answered.push("mark as paid"),
      ),
    ]
    // Another order does not wait, nor does looking at this one.
    const other = await rep.place()
    expect((await host(`orders/${other.order.order_id}/cancel`)).status).toBe(200)
    expect((await api.get(`/admin/orders/${order_id}`, { headers })).status).toBe(200)
    expect(answered).toEqual([])

    await getContainer().resolve(Modules.LOCKING).release(lock.key, lock)
    const statuses = (await Promise.all(asked)).map(({ status }) => status)
    expect(statuses.filter((status) => status >= 500 || status === 409)).toEqual([])
    expect(orderViolations(await orderStateOf(query, order_id))).toEqual([])
  })

  it("refuses to say of a canceled order that its goods arrived, as it refuses to ship them", async () => {
    const subject = await noted()
    // As a process without the lock, or the host's own code, may leave it.
    await getContainer().resolve(Modules.ORDER).cancel(subject.order.order_id)
    for (const action of ["delivered", "ship", "cancel"]) {
      expect(await messageOf(noteAction(action)(subject), 409)).toMatch(
        /Order #\d+ is canceled: delivery note/,
      )
    }
    const { fulfillments } = await orderStateOf(query, subject.order.order_id)
    expect(fulfillments).toMatchObject([{ delivered_at: null }])
  })
}
