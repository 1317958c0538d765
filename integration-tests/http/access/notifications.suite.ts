import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { buildShop, type Shop } from "../../helpers"
import { queriesOf } from "../../helpers/count-queries"
import { crmClient } from "../../helpers/crm"
import type { HostClient } from "../../helpers/host"
import type { HostSuite } from "../../helpers/in-one-host"
import { ok } from "../../helpers/selling"
import { buildStorePeople, type StorePeople } from "../../helpers/store-people"

/** The host's notifications: ours by whose offer it is, the others below `full` by whom they are to. */
export const notifications: HostSuite = ({ api, getContainer }) => {
  let shop: Shop
  let people: StorePeople
  let as: StorePeople["as"]
  /** Ids of the notifications, by what they are. */
  let sent: Record<"about" | "reset" | "export" | "mine", string>

  beforeAll(async () => {
    const container = getContainer()
    shop = await buildShop(container)
    people = await buildStorePeople(container, api)
    as = people.as
    const crm = crmClient(api, people.users.rep)
    const lines = [{ variant_id: shop.products.desk.variant_id, quantity: 1 }]
    const { offer } = ok(await crm.post("offers", { customer_id: shop.customers.partner.id, lines }))
    const send = async (to: string, about: object) => {
      const body = { channel: "feed", template: "admin-ui", to, data: { title: "x" }, ...about }
      return (await container.resolve(Modules.NOTIFICATION).createNotifications(body)).id
    }
    sent = {
      about: await send("client@firma.test", { resource_type: "crm_offer", resource_id: offer.id }),
      reset: await send(people.users.manager.user.email, { data: { url: "https://shop/reset?token=t" } }),
      export: await send("", { resource_type: "order_export" }),
      mine: await send(people.users.rep.user.id, {}),
    }
  })

  type Told = Partial<Record<keyof typeof sent, boolean>>
  const list = async (who: HostClient, query = "") => {
    const { notifications: rows, count } = ok(await who.get(`/notifications?${query}`))
    return { ids: (rows as { id: string }[]).map(({ id }) => id), count: count as number }
  }

  it("are shown to whom they concern, in the list, its count, and one by one", async () => {
    const all = { about: true, reset: true, export: true, mine: true }
    const table: [keyof typeof as, Told][] = [
      ["manager", all],
      ["rep", { about: true, mine: true }],
      ["stranger", {}],
      ["viewer", { about: true }],
      ["reader", {}],
      ["outsider", {}],
      // The whole store, and of the CRM one's own.
      ["clerk", { ...all, about: false }],
    ]
    for (const [who, told] of table) {
      const names = (Object.keys(sent) as (keyof typeof sent)[]).filter((name) => told[name])
      const { ids, count } = await list(as[who])
      expect([who, [...ids].sort(), count]).toEqual([
        who,
        names.map((name) => sent[name]).sort(),
        names.length,
      ])
      for (const name of Object.keys(sent) as (keyof typeof sent)[]) {
        const { status } = await as[who].get(`/notifications/${sent[name]}`)
        expect([who, name, status]).toEqual([who, name, told[name] ? 200 : 404])
      }
    }
    // What is not there looks as what is not one's own.
    expect((await as.rep.get("/notifications/noti_none")).status).toBe(404)
  })

  it("are narrowed by what is asked for, never widened", async () => {
    const { rep, stranger } = as
    expect((await list(rep, "q=client@firma.test")).ids).toEqual([sent.about])
    expect((await list(stranger, "to=client@firma.test")).ids).toEqual([])
    const either = `$or[0][to]=client@firma.test&$or[1][to]=${people.users.manager.user.email}`
    expect((await list(stranger, either)).ids).toEqual([])
    expect((await list(rep, either)).ids).toEqual([sent.about])
    const bell = `channel=feed&to[]=${people.users.rep.user.id}&to[]=${people.users.rep.user.email}&to[]=`
    expect((await list(rep, bell)).ids).toEqual([sent.mine])
    expect((await list(rep, "fields=id,*crm_offer").catch(() => null)) ?? "refused").toBe("refused")
  })

  it("are paged in order, with as many statements however many there are", async () => {
    const { rep, director } = as
    const knex = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const count = async () => (await queriesOf(getContainer(), () => list(rep, "limit=1"))).length
    const few = await count()
    await knex.raw(
      `insert into notification (id, "to", channel, template, resource_type, resource_id, created_at)
         select 'noti_' || lpad(n::text, 4, '0'), n::text, 'email', 't', t.resource_type, t.resource_id,
           now() - n * interval '1 minute'
         from notification t, generate_series(1, 500) n where t.id = ?`,
      [sent.about],
    )
    expect(await count()).toBe(few)
    const read = async (who: HostClient, order: string) => {
      const pages = [
        await list(who, `limit=40&order=${order}`),
        await list(who, `limit=40&offset=40&order=${order}`),
      ]
      expect(new Set(pages.map((page) => page.count)).size).toBe(1)
      return pages.flatMap(({ ids }) => ids)
    }
    const numbered = Array.from({ length: 78 }, (_, at) => `noti_${String(at + 1).padStart(4, "0")}`)
    expect(await read(rep, "-created_at")).toEqual([sent.mine, sent.about, ...numbered])
    expect((await read(director, "created_at"))[0]).toBe("noti_0500")
    expect((await list(rep)).count).toBe(502)
    expect((await list(as.stranger)).count).toBe(0)
  })
}
