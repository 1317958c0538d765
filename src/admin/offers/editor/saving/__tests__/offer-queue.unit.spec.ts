import type { HttpOffer } from "../../../../../types/http"
import type { Edits, NewLine } from "../offer-edits"
import { createOfferQueue, type Outcome } from "../offer-queue"
import { hasUnsaved } from "../offer-queue-state"
import { batchOf } from "../offer-request"
import { aLine, anOffer } from "../../__tests__/offer-lines"

/** A server whose answers one gives by hand. */
function aServer(offer: HttpOffer) {
  const requests: { edits: Edits; answer: (offer: HttpOffer) => void; fail: (outcome: Outcome) => void }[] =
    []
  const notified = { conflicts: [] as string[][], refused: [] as string[] }
  const queue = createOfferQueue({
    offer,
    send: (edits) =>
      new Promise((resolve, reject) => requests.push({ edits, answer: resolve, fail: reject })),
    explain: (outcome) => Promise.resolve(outcome as Outcome),
    onAnswer: () => undefined,
    onConflict: (lost) => notified.conflicts.push(lost),
    onRefused: (message) => notified.refused.push(message),
    onIdle: () => undefined,
    conflictText: (now) => `somebody else: ${"line" in now ? now.line.quantity : ""}`,
  })
  return { queue, requests, notified }
}

const settle = () => new Promise((resolve) => setTimeout(resolve))
const quantity = (key: string, value: number) => ({ update: { [key]: { quantity: value } } })
const newLine = (key: string, after: string | null): NewLine => ({
  ...{ key, after, kind: "product", sku: key.toUpperCase(), quantity: 1 },
})

describe("edits on their way to the server", () => {
  it("go one request at a time; what is typed meanwhile goes together in the next", async () => {
    const { queue, requests } = aServer(anOffer([aLine("a"), aLine("b")]))
    queue.edit(quantity("a", 2))
    queue.edit(quantity("a", 3))
    queue.edit(quantity("b", 4))
    expect(requests.map(({ edits }) => edits.update)).toEqual([{ a: { quantity: 2 } }])
    requests[0].answer(anOffer([aLine("a", { quantity: 2 }), aLine("b")], 2))
    await settle()
    expect(requests[1].edits.update).toEqual({ a: { quantity: 3 }, b: { quantity: 4 } })
    requests[1].answer(anOffer([aLine("a", { quantity: 3 }), aLine("b", { quantity: 4 })], 3))
    await settle()
    expect(hasUnsaved(queue.read())).toBe(false)
  })

  it("names a new line by its key until the server has an id for it, and then by that", async () => {
    const { queue, requests } = aServer(anOffer([aLine("a"), aLine("b")]))
    queue.edit({ create: [newLine("n", "a")] })
    queue.edit(quantity("n", 5))
    const before = queue.read().offer
    expect(batchOf(requests[0].edits, before, queue.names).create).toEqual([
      { kind: "product", sku: "N", quantity: 1, after_id: "a" },
    ])
    const answered = anOffer([aLine("a"), aLine("id_n"), aLine("b")], 2)
    requests[0].answer(answered)
    await settle()
    expect(batchOf(requests[1].edits, answered, queue.names)).toEqual({
      version: 2,
      update: [{ id: "id_n", quantity: 5 }],
    })
    expect(queue.names.keyOf("id_n")).toBe("n")
  })

  it("saves the rest of what was refused together, and marks the cell that was", async () => {
    const { queue, requests } = aServer(anOffer([aLine("a"), aLine("b")]))
    queue.edit(quantity("a", 1))
    queue.edit(quantity("a", 2))
    queue.edit(quantity("b", 9))
    requests[0].answer(anOffer([aLine("a"), aLine("b")], 2))
    await settle()
    requests[1].fail({ kind: "refused", message: "no" })
    await settle()
    requests[2].answer(anOffer([aLine("a", { quantity: 2 }), aLine("b")], 3))
    await settle()
    requests[3].fail({ kind: "refused", message: "line 2: too many" })
    await settle()
    const { refused, sending } = queue.read()
    expect(sending).toBeNull()
    expect(refused).toMatchObject([{ key: "b", cell: "quantity", problem: { message: "line 2: too many" } }])
    expect(refused[0].edits.update).toEqual({ b: { quantity: 9 } })
    queue.edit(quantity("b", 8))
    expect(queue.read().refused).toEqual([])
  })

  it("tries a refused new line again with what is typed into it, and forgets it when it is removed", async () => {
    const { queue, requests } = aServer(anOffer([]))
    queue.edit({ create: [newLine("n", null)] })
    requests[0].fail({ kind: "refused", message: "there is no product N" })
    await settle()
    queue.edit(quantity("n", 2))
    expect(requests[1].edits.create).toMatchObject([{ key: "n", quantity: 2 }])
    requests[1].fail({ kind: "refused", message: "there is no product N" })
    await settle()
    queue.edit({ remove: ["n"] })
    await settle()
    expect(requests).toHaveLength(2)
    expect(hasUnsaved(queue.read())).toBe(false)
  })

  it("keeps everything while there is no answer, and sends it when asked again", async () => {
    const { queue, requests } = aServer(anOffer([aLine("a")]))
    queue.edit(quantity("a", 2))
    requests[0].fail({ kind: "unknown", message: "no connection" })
    await settle()
    expect(queue.read().failure).toBe("no connection")
    queue.retry()
    expect(requests[1].edits.update).toEqual({ a: { quantity: 2 } })
  })

  it("does not add lines twice that were saved although the answer was lost", async () => {
    const { queue, requests, notified } = aServer(anOffer([aLine("a")]))
    queue.edit({ create: [newLine("n", "a")] })
    requests[0].fail({ kind: "unknown", message: "no connection" })
    await settle()
    queue.retry()
    const fresh = anOffer([aLine("a"), aLine("id_n", { sku: "N" })], 2)
    requests[1].fail({ kind: "conflict", message: "stale", fresh })
    await settle()
    expect(requests).toHaveLength(2)
    expect([queue.names.keyOf("id_n"), notified.conflicts]).toEqual(["n", []])
  })
})

describe("an offer that somebody else changed", () => {
  it("gets what is unsaved once more, but not over what they typed into the same cell", async () => {
    const { queue, requests, notified } = aServer(anOffer([aLine("a"), aLine("b"), aLine("c")]))
    queue.edit(quantity("a", 2))
    queue.edit({ update: { b: { quantity: 3 }, c: { quantity: 4 } } })
    const fresh = anOffer([aLine("a"), aLine("b", { quantity: 7 })], 2)
    requests[0].fail({ kind: "conflict", message: "stale", fresh })
    await settle()
    expect(requests[1].edits.update).toEqual({ a: { quantity: 2 } })
    expect(queue.read().refused).toMatchObject([
      { key: "b", cell: "quantity", problem: { message: "somebody else: 7" } },
    ])
    expect(notified.conflicts).toEqual([["c"]])
  })

  it("takes nothing more once it is no draft", async () => {
    const { queue, requests } = aServer(anOffer([aLine("a")]))
    queue.edit(quantity("a", 2))
    requests[0].fail({
      kind: "conflict",
      message: "sent",
      fresh: anOffer([aLine("a")], 2, { status: "sent" }),
    })
    await settle()
    expect([requests.length, hasUnsaved(queue.read())]).toEqual([1, false])
  })

  it("keeps a rule's answer to their quantity from counting as their discount", async () => {
    const { queue, requests } = aServer(anOffer([aLine("a")]))
    queue.edit({ update: { a: { discount_type: "percent", discount_value: 12 } } })
    const conflictText = aLine("a", {
      quantity: 10,
      discount_source: "rule",
      discount_type: "percent",
      discount_value: 5,
    })
    requests[0].fail({ kind: "conflict", message: "stale", fresh: anOffer([conflictText], 2) })
    await settle()
    expect(requests[1].edits.update).toEqual({ a: { discount_type: "percent", discount_value: 12 } })
  })
})

describe("many lines at once", () => {
  it("come in a request of their own, after what is typed; refused, they leave nothing behind", async () => {
    const { queue, requests } = aServer(anOffer([aLine("a")]))
    queue.edit(quantity("a", 2))
    const added = queue.addAll([newLine("n", "a"), newLine("m", "n")])
    const failed = added.catch((error: Outcome) => error.message)
    requests[0].answer(anOffer([aLine("a", { quantity: 2 })], 2))
    await settle()
    expect(requests[1].edits.create.map(({ key }) => key)).toEqual(["n", "m"])
    requests[1].fail({ kind: "refused", message: "line 2: there is no product M" })
    expect(await failed).toBe("line 2: there is no product M")
    expect(hasUnsaved(queue.read())).toBe(false)
  })
})
