import type { MedusaContainer } from "@medusajs/framework/types"

import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { crmError } from "../../../errors/crm-error"
import { type Actor, levelOf, type Scope, visibleTo } from "../../../modules/pipeline"
import { readRows } from "../../../utils/read-rows"

/** Records that name a host customer. */
const RECORDS = {
  opportunity: "crm_opportunity",
  offer: "crm_offer",
  sales_order: "crm_sales_order",
  lead: "crm_lead",
} as const satisfies Record<Scope, string>

const SCOPES = Object.keys(RECORDS) as Scope[]

/** Whether one of these scopes has a record of the customer inside the filter. */
async function hasRecord(
  container: MedusaContainer,
  customer_id: string,
  filterOf: (scope: Scope) => Record<string, unknown> | null,
): Promise<boolean> {
  const found = await Promise.all(
    SCOPES.map(async (scope) => {
      const filter = filterOf(scope)
      if (!filter) {
        return false
      }
      const filters = { customer_id, ...(Object.keys(filter).length ? { $and: [filter] } : {}) }
      const records = await readRows<{ id: string }>(container, {
        entity: RECORDS[scope],
        fields: ["id"],
        filters,
        pagination: { take: 1 },
      })
      return records.length > 0
    }),
  )
  return found.includes(true)
}

/**
 * What documents print of a customer, their bank account too, may be written by whoever may write all records of a kind,
 * or one that names this customer; for a customer whom nobody has a record of, by everybody who makes opportunities or
 * offers.
 * @throws MedusaError forbidden for others
 */
export async function assertMayWriteCustomer(
  container: MedusaContainer,
  actor: Actor,
  customer_id: string,
): Promise<void> {
  const writes = (scope: Scope) => levelOf(actor, scope, "write")
  const isAnybodys = async () => !(await hasRecord(container, customer_id, () => ({})))
  const mayWrite =
    SCOPES.some((scope) => writes(scope) === "all") ||
    (await hasRecord(container, customer_id, (scope) => visibleTo(actor, scope, "write"))) ||
    ((writes("opportunity") !== "none" || writes("offer") !== "none") && (await isAnybodys()))
  if (!mayWrite) {
    throw crmError("may_not_write_customer")
  }
}

/** @throws forbidden */
export const assertMayWriteCustomerStep = createStep(
  "crm-assert-may-write-customer",
  async ({ actor, customer_id }: { actor: Actor; customer_id: string }, { container }) => {
    await assertMayWriteCustomer(container, actor, customer_id)
    return new StepResponse(undefined)
  },
)
