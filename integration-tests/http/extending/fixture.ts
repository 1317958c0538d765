import { MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { AxiosInstance } from "axios"
import { buildShop } from "../../helpers"
import { crmClient } from "../../helpers/crm"
import type { HostSuite } from "../../helpers/in-one-host"
import { type Answer, buildTeam, ok, sellerOf } from "../../helpers/selling"

/** What a request gives the hooks of its workflow. */
export type Marked = { additional_data: { mark: string } }

/** Does what one workflow is for; as often as it was refused before. */
export type Act = (marked: Marked) => Promise<Answer>

/** By the id of the workflow: makes what the act needs. */
export type Acts = Record<string, () => Promise<Act>>

type Runnable<I> = (container: MedusaContainer) => { run: (args: { input: I }) => Promise<unknown> }

export type Fixture = Awaited<ReturnType<typeof buildFixture>>

/** A shop whose manager does everything there is to do. */
export async function buildFixture({ api, getContainer }: Parameters<HostSuite>[0]) {
  const container = getContainer()
  const shop = await buildShop(container)
  const team = await buildTeam(container, api)
  const crm = crmClient(api, team.manager)
  const seller = sellerOf(api, team.manager, shop)
  const actor_id = team.manager.user.id
  const made = async (path: string, key: string, body: object): Promise<{ id: string; version: number }> =>
    ok(await crm.post(path, body))[key]
  const customer_id = shop.customers.walk_in.id
  const chairs = { variant_id: shop.products.chair.variant_id, quantity: 2 }
  let names = 0

  return {
    ...{ api: api as AxiosInstance, container, shop, team, crm, seller, actor_id, customer_id, chairs },
    /** A workflow that no request with a body runs. */
    run: async <I>(workflow: Runnable<I>, input: I): Promise<Answer> => {
      try {
        return { status: 200, data: await workflow(container).run({ input }) }
      } catch (error) {
        if (!MedusaError.isMedusaError(error)) throw error
        return { status: 400, data: { message: (error as MedusaError).message } }
      }
    },
    /** Sends a form with a file. */
    upload: async (path: string, file: Blob, { additional_data }: Marked): Promise<Answer> => {
      const form = new FormData()
      form.append("files", file, "a.png")
      form.append("additional_data", JSON.stringify(additional_data))
      const { headers } = team.manager
      return await (api as AxiosInstance).post(`/admin/crm/${path}`, form, {
        headers,
        validateStatus: () => true,
      })
    },
    name: () => `Nou ${++names}`,
    make: {
      lead: () => made("leads", "lead", { name: `Ion ${++names}` }),
      opportunity: () => made("opportunities", "opportunity", { title: "Mobilier", customer_id }),
      activity: (opportunity_id: string) =>
        made("activities", "activity", { type: "task", title: "Sună", opportunity_id }),
      draft: () => made("offers", "offer", { customer_id, lines: [chairs] }),
      sent: async () => {
        const { id } = await made("offers", "offer", { customer_id, lines: [chairs] })
        return await made(`offers/${id}/send`, "offer", {})
      },
      order: async () => (await seller.place()).order,
      note: async () =>
        made(`sales-orders/${(await seller.place()).order.id}/deliveries`, "delivery_note", {}),
      invoice: async (body: object = {}) =>
        made(`sales-orders/${(await seller.place()).order.id}/invoices`, "invoice", body),
      rule: () =>
        made("discount-rules", "discount_rule", { name: `Regula ${++names}`, target: "all", value: 5 }),
      stage: () => made("stages", "stage", { name: `Etapa ${++names}` }),
      reason: () => made("lost-reasons", "lost_reason", { name: `Motiv ${++names}` }),
      team: () => made("teams", "team", { name: `Echipa ${++names}` }),
      role: () => made("roles", "role", { name: `Rol ${++names}` }),
    },
    list: async (path: string, key: string): Promise<{ id: string; kind?: string; user_id?: string }[]> =>
      ok(await crm.get(path))[key],
  }
}
