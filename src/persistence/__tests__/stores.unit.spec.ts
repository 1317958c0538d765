import { type Session, withStores } from "../stores"

/** Medusa's own decorators run here; the connections are words, so that a test reads which one a function was given. */
class Entities {
  baseRepository_ = {
    getFreshManager: () => "fresh connection",
    transaction: (work: (manager: string) => unknown) => work("own transaction"),
  }
}

const connection = async ({ manager }: Session<Entities>, _id?: string) => String(manager)

const Service = withStores(Entities, [
  { reads: { read: connection } },
  {
    writes: { write: connection, echo: async (_: Session<Entities>, id: string, day?: string) => [id, day] },
  },
])
const service = new Service({})

describe("A service of stores", () => {
  it("reads with a connection and writes in a transaction of its own", async () => {
    expect(await service.read()).toBe("fresh connection")
    expect(await service.write("lead_1")).toBe("own transaction")
  })

  it("joins the transaction of a caller who passes one", async () => {
    const context = { transactionManager: "caller's transaction" as never }
    expect(await service.read("lead_1", context)).toBe("caller's transaction")
    expect(await service.write(undefined, context)).toBe("caller's transaction")
  })

  it("passes on what it is given, also when something optional is left out", async () => {
    expect(await service.echo("lead_1")).toEqual(["lead_1", undefined])
    expect(await service.echo("lead_1", "2026-01-31")).toEqual(["lead_1", "2026-01-31"])
  })

  it("refuses two functions of one name", () => {
    const store = { reads: { read: connection } }
    expect(() => withStores(Entities, [store, store])).toThrow("The service has a method read already")
  })
})
