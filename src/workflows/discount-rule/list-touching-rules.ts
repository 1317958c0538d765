import type { MedusaContainer } from "@medusajs/framework/types"
import { crmError } from "../../errors/crm-error"
import { matchTarget, type Rule, targetIdsOf } from "../../modules/offer"
import type { HttpDiscountRule } from "../../types/http"
import { escapeLike } from "../../utils/like-pattern"
import { PRODUCT_GROUP_FIELDS, type ProductGroups, ruledProduct } from "../offer/pricing/load-variants"
import { toHttpDiscountRule } from "./read-discount-rule"
import { readRow, readRows } from "../../utils/read-rows"

/** The product or category whose rules are asked for. */
export type Touched = { product_id?: string; category_id?: string }

/** How closely a rule names what is asked about, 0 the closest; undefined when it does not. */
type Closeness = { ids: string[]; distanceOf: (rule: Rule) => number | undefined }

const ALL = 1_000_000

async function closenessToProduct(container: MedusaContainer, id: string): Promise<Closeness> {
  const groups = await readRow<ProductGroups>(container, {
    entity: "product",
    fields: PRODUCT_GROUP_FIELDS,
    filters: { id },
  })
  if (!groups) {
    throw crmError("record_not_found", { record: "product", id })
  }
  const product = ruledProduct(groups)
  return { ids: targetIdsOf(product), distanceOf: (rule) => matchTarget(rule, product)?.distance }
}

type Category = { id: string; mpath: string }

/** A rule touches a category that it names, or whose ancestor or descendant it names. */
async function closenessToCategory(container: MedusaContainer, id: string): Promise<Closeness> {
  const fields = ["id", "mpath"]
  const category = await readRow<Category>(container, { entity: "product_category", fields, filters: { id } })
  if (!category) {
    throw crmError("record_not_found", { record: "product_category", id })
  }
  const below = await readRows<Category>(container, {
    entity: "product_category",
    fields,
    filters: { mpath: { $like: `${escapeLike(category.mpath)}.%` } },
  })
  const ancestors = category.mpath.split(".").reverse()
  // The ones below concern some of its products, and those more closely than its own.
  const distances = new Map(below.map((each) => [each.id, -1]))
  ancestors.forEach((each, distance) => distances.set(each, distance))
  const nearest = (rule: Rule) => {
    const found = rule.target_ids.flatMap((target) => distances.get(target) ?? [])
    return rule.target === "category" && found.length ? Math.min(...found) : undefined
  }
  return {
    ids: [...distances.keys()],
    distanceOf: (rule) => (rule.target === "all" ? ALL : nearest(rule)),
  }
}

/** Rules of equal rank by what they take off, as far as that can be said without a price. */
const greaterValue = (a: HttpDiscountRule, b: HttpDiscountRule) =>
  a.type === "percent" && b.type === "percent" ? b.value - a.value : 0

/**
 * The rules whose target touches a product or a category, in the order in which they would win there: by priority, then
 * the closest target, then the greater discount. Whether their conditions are met is not asked.
 * @param asked more filters
 * @throws not_found for a product or category that is not there
 */
export async function listTouchingRules(
  container: MedusaContainer,
  { product_id, category_id }: Touched,
  asked: Record<string, unknown> = {},
): Promise<HttpDiscountRule[]> {
  const closeness = await Promise.all([
    ...(product_id ? [closenessToProduct(container, product_id)] : []),
    ...(category_id ? [closenessToCategory(container, category_id)] : []),
  ])
  const ids = [...new Set(closeness.flatMap((each) => each.ids))]
  const rules = await readRows<Record<string, unknown>>(container, {
    entity: "crm_discount_rule",
    fields: ["*"],
    filters: { ...asked, $or: [{ target: "all" }, { target_ids: { $overlap: ids } }] },
  })
  const ranked = rules.map(toHttpDiscountRule).flatMap((rule) => {
    const distances = closeness.map(({ distanceOf }) => distanceOf(rule))
    return distances.some((distance) => distance === undefined)
      ? []
      : [{ rule, distance: Math.min(...(distances as number[])) }]
  })
  ranked.sort(
    (a, b) =>
      b.rule.priority - a.rule.priority ||
      a.distance - b.distance ||
      greaterValue(a.rule, b.rule) ||
      (a.rule.id < b.rule.id ? -1 : 1),
  )
  return ranked.map(({ rule }) => rule)
}
