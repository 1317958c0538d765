import type { CreateCustomerDTO, MedusaContainer } from "@medusajs/framework/types"

import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { crmError } from "../../../errors/crm-error"
import { type Actor, emailKey, type NewOpportunity } from "../../../modules/pipeline"
import { escapeLike } from "../../../utils/like-pattern"
import { findVisible, type OwnedRecord } from "../../access/find-visible"
import {
  contactOfCustomer,
  type NewOpportunityInput,
  prepareOpportunity,
} from "../../opportunity/prepare-opportunity"
import { readRow } from "../../../utils/read-rows"

/** A lead as its conversion reads it. */
export type ConvertibleLead = {
  id: string
  name: string
  company_name: string | null
  email: string | null
  phone: string | null
  source: string | null
  tags: string[]
  owner_id: string | null
  status: string
}

type Input = {
  actor: Actor
  lead: ConvertibleLead
  customer_id?: string | null
  create_customer?: boolean
  opportunity_id?: string
  opportunity?: Partial<NewOpportunityInput>
}

/** What a conversion is going to do: a new opportunity, or one that is there. `customers` holds the one to create, or nothing. */
export type ConversionPlan = {
  customer_id: string | null
  customers: CreateCustomerDTO[]
} & ({ opportunity: NewOpportunity; opportunity_id: null } | { opportunity: null; opportunity_id: string })

/** The host customer with this e-mail, whatever its case: one with an account first, then the oldest. */
async function findCustomer(container: MedusaContainer, email: string): Promise<string | null> {
  const customer = await readRow<{ id: string }>(container, {
    entity: "customer",
    fields: ["id", "email"],
    filters: { email: { $ilike: escapeLike(email) } },
    pagination: { order: { has_account: "DESC", created_at: "ASC", id: "ASC" } },
  })
  return customer?.id ?? null
}

function customerOf(lead: ConvertibleLead, email: string, created_by: string | null): CreateCustomerDTO {
  const [first_name, ...rest] = lead.name.trim().split(/\s+/)
  return {
    email,
    company_name: lead.company_name ?? undefined,
    first_name,
    last_name: rest.join(" ") || undefined,
    phone: lead.phone ?? undefined,
    created_by: created_by ?? undefined,
  }
}

async function opportunityOf(
  container: MedusaContainer,
  { actor, lead, opportunity = {} }: Input,
  customer_id: string | null,
): Promise<NewOpportunity> {
  const contact = customer_id ? await contactOfCustomer(container, customer_id) : null
  return await prepareOpportunity(container, actor, {
    company_name: lead.company_name ?? contact?.company_name,
    contact_name: lead.name,
    email: lead.email ?? contact?.email,
    phone: lead.phone ?? contact?.phone,
    source: lead.source,
    tags: lead.tags,
    owner_id: lead.owner_id ?? undefined,
    ...opportunity,
    title: opportunity.title ?? lead.company_name ?? lead.name,
  })
}

async function planInto(
  container: MedusaContainer,
  input: Input,
  opportunity_id: string,
): Promise<ConversionPlan> {
  if (input.customer_id || input.create_customer || input.opportunity) {
    throw crmError("conversion_target_chosen", { field: "opportunity_id" })
  }
  const { customer_id } = await findVisible<OwnedRecord & { customer_id: string | null }>(
    container,
    input.actor,
    "opportunity",
    "write",
    opportunity_id,
    ["customer_id"],
  )
  return { customer_id, customers: [], opportunity: null, opportunity_id }
}

async function planNew(container: MedusaContainer, input: Input): Promise<ConversionPlan> {
  const { actor, lead } = input
  const email = emailKey(lead.email)
  const found = input.customer_id ?? (email ? await findCustomer(container, email) : null)
  const isNew = !found && email !== null && input.create_customer !== false
  return {
    customer_id: found,
    customers: isNew ? [customerOf(lead, email, actor.user_id)] : [],
    opportunity: await opportunityOf(container, input, found),
    opportunity_id: null,
  }
}

/**
 * Decides how a lead becomes an opportunity: part of the one named, else a new one for the customer named, the one with
 * the lead's e-mail, or a new customer.
 * @throws conflict when the lead was converted or is disqualified, invalid_data, not_found, forbidden
 */
export const planConversionStep = createStep("crm-plan-conversion", async (input: Input, { container }) => {
  const { status } = input.lead
  if (status === "converted" || status === "disqualified") {
    throw crmError(status === "converted" ? "lead_converted" : "lead_disqualified")
  }
  const { opportunity_id } = input
  return new StepResponse(
    opportunity_id === undefined
      ? await planNew(container, input)
      : await planInto(container, input, opportunity_id),
  )
})
