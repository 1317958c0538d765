/** The sales side: teams, rules, leads, and two hundred deals at every stage. */
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ARTICLES } from "../catalog/articles"
import { progress } from "../progress"
import { Random } from "../random"
import type { UserEmail } from "../users"
import { seedActivities } from "./activities"
import { backdate } from "./backdate"
import { type Known, makeDeal } from "./deals"
import { seedDiscountRules } from "./discount-rules"
import { seedLeads } from "./leads"
import { type Deal, planDeals } from "./plan"
import { seedTeam } from "./team"

export interface CrmSeedInput {
  userIds: Record<UserEmail, string>
  partnersId: string
  customers: { companyIds: string[]; personIds: string[] }
}

export async function seedCrm(container: MedusaContainer, { userIds, partnersId, customers }: CrmSeedInput) {
  await seedTeam(container, userIds)
  await seedDiscountRules(container, userIds["manager@example.com"], partnersId)
  const random = new Random(7)
  await seedLeads(container, random, userIds)

  const known = await loadKnown(container, userIds)
  const plan = planDeals(random, customers, ARTICLES)
  const deals = new Map<string, Deal>()
  for (const deal of plan) {
    deals.set(await makeDeal(container, random, known, deal), deal)
    if (deals.size % 20 === 0) progress(`opportunities ${deals.size}/${plan.length}`)
  }
  await seedActivities(container, random, known, deals)
  await backdate(container, deals)
}

async function loadKnown(container: MedusaContainer, userIds: CrmSeedInput["userIds"]): Promise<Known> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const idsOf = async (entity: string, filters: Record<string, unknown> = {}): Promise<string[]> => {
    const { data } = await query.graph({ entity, fields: ["id"], filters })
    return data.map(({ id }: { id: string }) => id)
  }
  const { data: variants } = await query.graph({ entity: "variant", fields: ["id", "sku"] })
  const [visitedStageId] = await idsOf("crm_stage", { key: "visited" })
  return {
    userIds,
    variantIds: new Map(variants.map(({ id, sku }) => [sku ?? "", id])),
    visitedStageId,
    lostReasonIds: await idsOf("crm_lost_reason"),
    shippingOptionIds: await idsOf("shipping_option"),
  }
}
