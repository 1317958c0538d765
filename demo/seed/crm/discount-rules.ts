/** Discount rules of every kind: by category, product group, product, customer group and quantity. */
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createDiscountRuleWorkflow } from "../../../src/workflows/discount-rule"
import type { RuleFields } from "../../../src/workflows/discount-rule/steps/assert-rule"
import { progress } from "../progress"

/** What a rule says when it says nothing. */
const PLAIN = {
  customer_group_ids: [] as string[],
  customer_ids: [] as string[],
  min_quantity: 0,
  starts_at: null,
  ends_at: null,
  currency_code: null,
  type: "percent",
  priority: 0,
  is_active: true,
} as const

export async function seedDiscountRules(container: MedusaContainer, managerId: string, partnersId: string) {
  const category = (handle: string) => idsOf(container, "product_category", { handle })
  const collection = (handle: string) => idsOf(container, "product_collection", { handle })

  const rules: RuleFields[] = [
    {
      ...PLAIN,
      name: "Aparataj modular −10 % de la 50 de bucăți",
      target: "category",
      target_ids: await category("aparataj-modular"),
      min_quantity: 50,
      value: 10,
    },
    {
      ...PLAIN,
      name: "Iluminat −8 % pentru parteneri",
      target: "category",
      target_ids: await category("iluminat"),
      customer_group_ids: [partnersId],
      priority: 5,
      value: 8,
    },
    {
      ...PLAIN,
      name: "Conductori −6 %",
      target: "category",
      target_ids: await category("conductori"),
      value: 6,
    },
    {
      ...PLAIN,
      name: "Scule Pro −7 %",
      target: "collection",
      target_ids: await collection("scule-pro"),
      value: 7,
    },
    {
      ...PLAIN,
      name: "Lichidare de stoc −25 %",
      target: "collection",
      target_ids: await collection("lichidare"),
      priority: 10,
      value: 25,
    },
    {
      ...PLAIN,
      name: "Noutăți −5 % la lansare",
      target: "tag",
      target_ids: await idsOf(container, "product_tag", { value: "noutate" }),
      value: 5,
    },
    {
      ...PLAIN,
      name: "Publicații tehnice −4 lei",
      target: "type",
      target_ids: await idsOf(container, "product_type", { value: "Publicație tehnică" }),
      type: "amount",
      currency_code: "ron",
      value: 4,
    },
    {
      ...PLAIN,
      name: "Cablu solar, preț de proiect",
      target: "product",
      target_ids: await idsOf(container, "product", { handle: "sol6" }),
      type: "price",
      currency_code: "ron",
      value: 449,
    },
  ]
  for (const rule of rules) {
    await createDiscountRuleWorkflow(container).run({ input: { actor_id: managerId, rule } })
  }
  progress(`discount rules ${rules.length}`)
}

async function idsOf(
  container: MedusaContainer,
  entity: string,
  filters: Record<string, string>,
): Promise<string[]> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity, fields: ["id"], filters })
  return data.map(({ id }: { id: string }) => id)
}
