/** The sales side: teams, rules, and the plan of the leads and deals that are made once the server runs. */
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ARTICLES } from "../catalog/articles"
import { Random } from "../random"
import type { UserEmail } from "../users"
import { seedDiscountRules } from "./discount-rules"
import { type Known, planDeals } from "./plan"
import { planLeads } from "./plan-leads"
import { seedTeam } from "./team"
import { writePlan } from "./write-plan"

export interface CrmSeedInput {
  userIds: Record<UserEmail, string>
  partnersId: string
  customers: { companyIds: string[]; personIds: string[] }
}

export async function seedCrm(container: MedusaContainer, { userIds, partnersId, customers }: CrmSeedInput) {
  await seedTeam(container, userIds)
  await seedDiscountRules(container, userIds["manager@example.com"], partnersId)
  const random = new Random(7)
  const leads = planLeads(random)
  const known = { ...customers, ...(await loadKnown(container)) }
  await writePlan(container, leads, planDeals(random, known, ARTICLES))
}

async function loadKnown(container: MedusaContainer): Promise<Omit<Known, "companyIds" | "personIds">> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const idsOf = async (entity: string, filters: Record<string, unknown> = {}): Promise<string[]> => {
    const { data } = await query.graph({ entity, fields: ["id"], filters })
    return data.map(({ id }: { id: string }) => id)
  }
  const { data: variants } = await query.graph({ entity: "variant", fields: ["id", "sku"] })
  const [visitedStageId] = await idsOf("crm_stage", { key: "visited" })
  return {
    variantIds: new Map(variants.map(({ id, sku }) => [sku ?? "", id])),
    visitedStageId,
    lostReasonIds: await idsOf("crm_lost_reason"),
    shippingOptionIds: await idsOf("shipping_option"),
  }
}
