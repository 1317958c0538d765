import { asValue } from "@medusajs/framework/awilix"
import { createMedusaContainer, Modules } from "@medusajs/framework/utils"
import { acquire } from "../steps/acquire-lock"

const lock = { key: ["crm:order:order_1"], ownerId: "me" }
const taken = new Error('Failed to acquire lock for key "crm:order:order_1"')

/** Medusa with a locking module of which each attempt fails with the next error, the last one for ever. */
function medusa(...errors: (Error | null)[]) {
  const asked: unknown[] = []
  const acquireLock = async (...of: unknown[]) => {
    asked.push(of)
    const error = errors.length > 1 ? errors.shift() : errors[0]
    if (error) throw error
  }
  const container = createMedusaContainer()
  container.register(Modules.LOCKING, asValue({ acquire: acquireLock, release: async () => true }))
  return { container, asked }
}

describe("a lock", () => {
  it("is waited for while somebody else keeps it", async () => {
    const { container, asked } = medusa(taken, taken, null)
    await acquire(container, lock, "order", 5_000)
    expect(asked).toEqual(Array(3).fill([lock.key, { ownerId: "me", expire: 15 }]))
  })

  it("that somebody keeps for too long is a conflict which says what to do", async () => {
    for (const error of [taken, new Error('"crm:order:order_1" is already locked.')]) {
      await expect(acquire(medusa(error).container, lock, "order", 120)).rejects.toMatchObject({
        type: "conflict",
        message: "This order is being changed by somebody else; try again.",
      })
    }
  })

  it("that cannot be had for another reason fails at once with that reason", async () => {
    const { container, asked } = medusa(new Error("Connection is closed."))
    await expect(acquire(container, lock, "order")).rejects.toThrow("Connection is closed.")
    expect(asked).toHaveLength(1)
  })
})
