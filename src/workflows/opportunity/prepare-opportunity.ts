import type { MedusaContainer } from "@medusajs/framework/types"
import { crmError } from "../../errors/crm-error"
import type { Actor, NewOpportunity, OpportunityEdit, StageKind } from "../../modules/pipeline"
import { resolveOwner } from "../access/resolve-owner"
import { currencyInMarket, readMarket } from "../market/place-in-market"
import { readRow, readRows } from "../../utils/read-rows"

/** What a person writes of an opportunity; what is left out has a default. */
export type OpportunityInput = Omit<
  OpportunityEdit,
  "team_id" | "probability" | "probability_is_manual" | "expected_close_date"
> & {
  expected_close_date?: Date | string | null
  /** Percent, 0–100; null = as the stage says, from now on. */
  probability?: number | null
}
export type NewOpportunityInput = OpportunityInput & { title: string; stage_id?: string }

type ContactSnapshot = Pick<OpportunityEdit, "company_name" | "contact_name" | "email" | "phone">

async function resolveCurrency(container: MedusaContainer, asked?: string): Promise<string> {
  return currencyInMarket(await readMarket(container), asked)
}

type CustomerRow = Partial<
  Record<"company_name" | "first_name" | "last_name" | "email" | "phone", string | null>
>

/** The contact of a host customer, as an opportunity keeps it. @throws invalid_data when there is no such customer */
export async function contactOfCustomer(
  container: MedusaContainer,
  customer_id: string,
): Promise<ContactSnapshot> {
  const customer = await readRow<CustomerRow>(container, {
    entity: "customer",
    fields: ["company_name", "first_name", "last_name", "email", "phone"],
    filters: { id: customer_id },
  })
  if (!customer) {
    throw crmError("customer_missing", { field: "customer_id", id: customer_id })
  }
  return {
    company_name: customer.company_name ?? null,
    contact_name: [customer.first_name, customer.last_name].filter(Boolean).join(" ") || null,
    email: customer.email ?? null,
    phone: customer.phone ?? null,
  }
}

/** The stage a new opportunity starts in; without a wish, the first open one. @throws invalid_data */
async function startingStage(container: MedusaContainer, asked: string | undefined) {
  const stage = await readRow<{ id: string; kind: StageKind; probability: number }>(container, {
    entity: "crm_stage",
    fields: ["id", "kind", "probability"],
    filters: asked === undefined ? { kind: "open" } : { id: asked },
    pagination: { take: 1, order: { rank: "ASC", id: "ASC" } },
  })
  if (!stage) {
    throw asked === undefined
      ? crmError("board_lacks_stage", { field: "stage_id", kind: "open" })
      : crmError("stage_missing", { field: "stage_id", id: asked })
  }
  if (stage.kind === "lost") {
    throw crmError("opportunity_starts_lost", { field: "stage_id" })
  }
  return stage
}

/** Only what was said, so that a snapshot is not overwritten by silence. */
function defined<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>
}

const dateOf = (value: Date | string | null | undefined) => (value == null ? value : new Date(value))

/** Fills in what a new opportunity does not say: owner, stage, currency, contact, probability. */
export async function prepareOpportunity(
  container: MedusaContainer,
  actor: Actor,
  { owner_id, stage_id, currency_code, expected_close_date, ...given }: NewOpportunityInput,
): Promise<NewOpportunity> {
  const owner = await resolveOwner(container, actor, "opportunity", owner_id)
  const stage = await startingStage(container, stage_id)
  const contact = given.customer_id ? await contactOfCustomer(container, given.customer_id) : {}
  return {
    ...contact,
    ...(defined(given) as { title: string }),
    ...owner,
    stage_id: stage.id,
    currency_code: await resolveCurrency(container, currency_code),
    amount_source: given.amount_source ?? (given.amount === undefined ? "offer" : "manual"),
    probability: given.probability ?? stage.probability,
    probability_is_manual: given.probability != null && stage.kind === "open",
    expected_close_date: dateOf(expected_close_date),
    closed_at: stage.kind === "won" ? new Date() : null,
  }
}

async function stageProbability(container: MedusaContainer, stage_id: unknown): Promise<number> {
  const [stage] = await readRows<{ probability: number }>(container, {
    entity: "crm_stage",
    fields: ["probability"],
    filters: { id: String(stage_id) },
  })
  return stage.probability
}

/** What a person's change of an opportunity writes: the fields named, and those that follow from them. */
export async function prepareEdit(
  container: MedusaContainer,
  actor: Actor,
  current: { owner_id: string | null; customer_id?: unknown; stage_id?: unknown },
  { owner_id, currency_code, customer_id, expected_close_date, ...given }: OpportunityInput,
): Promise<OpportunityEdit> {
  const isNewOwner = owner_id !== undefined && owner_id !== current.owner_id
  const isNewCustomer = customer_id !== undefined && customer_id !== current.customer_id
  const followsStage = given.probability === null
  return defined({
    ...(isNewCustomer && customer_id ? await contactOfCustomer(container, customer_id) : {}),
    ...(isNewCustomer ? { customer_id } : {}),
    ...defined(given),
    ...(isNewOwner ? await resolveOwner(container, actor, "opportunity", owner_id) : {}),
    currency_code: currency_code === undefined ? undefined : await resolveCurrency(container, currency_code),
    amount_source: given.amount_source ?? (given.amount === undefined ? undefined : ("manual" as const)),
    probability:
      given.probability ?? (followsStage ? await stageProbability(container, current.stage_id) : undefined),
    probability_is_manual: given.probability === undefined ? undefined : !followsStage,
    expected_close_date: dateOf(expected_close_date),
  })
}
