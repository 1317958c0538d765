import { asValue } from "@medusajs/framework/awilix"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createMedusaContainer, Modules } from "@medusajs/framework/utils"
import { storePdfInTime } from "../stored-pdf"

/** A store of files that answers when told to. */
function slowStore() {
  const deleted: string[] = []
  let answer: (file: { id: string }) => void = () => undefined
  const files = {
    createFiles: () => new Promise<{ id: string }>((resolve) => (answer = resolve)),
    deleteFiles: async (id: string) => void deleted.push(id),
  }
  const container = createMedusaContainer()
  container.register(Modules.FILE, asValue(files))
  return { container, deleted, answer: () => answer({ id: "file_1" }) }
}

describe("a document whose number waits for the store of files", () => {
  beforeEach(() => void jest.useFakeTimers())
  afterEach(() => void jest.useRealTimers())

  const store = (container: MedusaContainer) =>
    storePdfInTime(container, "FCT-2026-0001", Buffer.from("%PDF"))

  it("is kept when the store answers in time", async () => {
    const { container, deleted, answer } = slowStore()
    const stored = store(container)
    await jest.advanceTimersByTimeAsync(14_900)
    answer()
    await expect(stored).resolves.toEqual({
      file_id: "file_1",
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    await jest.advanceTimersByTimeAsync(1_000)
    expect(deleted).toEqual([])
  })

  it("is given up after fifteen seconds, and removed should it arrive after all", async () => {
    const { container, deleted, answer } = slowStore()
    const stored = expect(store(container)).rejects.toThrow(
      "The store of files did not take FCT-2026-0001 within 15 seconds. Nothing was issued; try again.",
    )
    await jest.advanceTimersByTimeAsync(15_100)
    await stored
    answer()
    await jest.advanceTimersByTimeAsync(0)
    expect(deleted).toEqual(["file_1"])
  })
})
