import {
  emailKey,
  firstDuplicates,
  levelOf,
  phoneKey,
  PIPELINE_MODULE,
  type PipelineModuleService,
  visibleTo,
} from "../../../../modules/pipeline"
import type { HttpDuplicate, HttpLead } from "../../../../types/http"
import { visibleFilters } from "../../../../workflows/access/find-visible"
import type { CrmRequest } from "../crm-request"
import { readRow, readRows } from "../../../../utils/read-rows"

type Contact = Partial<Pick<HttpLead, "email" | "phone" | "company_name">>
/** The record itself and what became of it: none of these is its duplicate. */
type Self = { id: string } & Partial<Pick<HttpLead, "opportunity_id" | "customer_id">>

type CustomerRow = Pick<HttpDuplicate, "id" | "company_name" | "phone"> & {
  first_name: string | null
  last_name: string | null
  email: string
}

/** Host customers with this e-mail, as it was typed or in lower case: the index on their e-mail finds these two. */
async function findCustomers(
  req: CrmRequest,
  email: string,
  except: string | null | undefined,
): Promise<HttpDuplicate[]> {
  const customers = await readRows<CustomerRow>(req.scope, {
    entity: "customer",
    fields: ["id", "first_name", "last_name", "company_name", "email", "phone"],
    filters: { email: [...new Set([email.trim(), email.trim().toLowerCase()])] },
  })
  return customers
    .filter(({ id }) => id !== except)
    .map((customer) => ({
      kind: "customer",
      matches: ["email"],
      is_hidden: false,
      id: customer.id,
      name: [customer.first_name, customer.last_name].filter(Boolean).join(" ") || customer.email,
      company_name: customer.company_name,
      email: customer.email,
      phone: customer.phone,
      owner_id: null,
      status: null,
    }))
}

/**
 * Who may be the same person or company as this contact: leads, open opportunities and host customers. Of records that
 * the reader may not see it says only that they exist. Three queries, each from an index.
 */
export async function findDuplicates(
  req: CrmRequest,
  { email, phone, company_name }: Contact,
  self?: Self,
): Promise<HttpDuplicate[]> {
  if (levelOf(req.actor, "lead", "read") === "none") {
    return []
  }
  const pipeline = req.scope.resolve<PipelineModuleService>(PIPELINE_MODULE)
  const query = {
    email_key: emailKey(email),
    phone_key: phoneKey(phone, pipeline.options.default_country),
    company_name: company_name ?? null,
    except: { lead_id: self?.id ?? null, opportunity_id: self?.opportunity_id ?? null },
  }
  const scope = {
    lead: visibleTo(req.actor, "lead", "read"),
    opportunity: visibleTo(req.actor, "opportunity", "read"),
  }
  const [records, customers] = await Promise.all([
    pipeline.findDuplicates(query, scope),
    email ? findCustomers(req, email, self?.customer_id) : [],
  ])
  return firstDuplicates([...records, ...customers])
}

/** The lead that somebody is editing, as far as they may see it. */
export async function findSelf(req: CrmRequest, id: string | undefined): Promise<Self | undefined> {
  if (id === undefined) {
    return undefined
  }
  return await readRow<Self>(req.scope, {
    entity: "crm_lead",
    fields: ["id", "opportunity_id", "customer_id"],
    filters: visibleFilters(req.actor, "lead", { id }),
  })
}
