import type { MedusaContainer } from "@medusajs/framework/types"
import { crmError } from "../../errors/crm-error"
import type { HttpBusinessDetails, HttpMissingDetail } from "../../types/http"
import { type BusinessDetails, businessDetailsOf, companyFacts } from "../../utils/business-details"
import { readSeller } from "../seller/read-seller"
import { readRow } from "../../utils/read-rows"

type Address = {
  company: string | null
  address_1: string | null
  city: string | null
  country_code: string | null
  is_default_billing: boolean
  is_default_shipping: boolean
}

/** A customer as far as documents print it, and who sells to it. */
export type CompanyCustomer = {
  id: string
  company_name: string | null
  details: BusinessDetails
  /** Where it is billed, as far as the customer says. */
  address: Address | null
  /** Of the seller: ISO 3166, two letters. */
  seller_country: string | null
}

type CustomerRow = {
  company_name: string | null
  metadata: Record<string, unknown> | null
  addresses?: Address[]
}

/** @throws MedusaError not_found */
export async function readCompanyCustomer(container: MedusaContainer, id: string): Promise<CompanyCustomer> {
  const [customer, seller] = await Promise.all([
    readRow<CustomerRow>(container, {
      entity: "customer",
      fields: ["id", "company_name", "metadata", "addresses.*"],
      filters: { id },
    }),
    readSeller(container),
  ])
  if (!customer) {
    throw crmError("record_not_found", { record: "customer", id })
  }
  const addresses = customer.addresses ?? []
  return {
    id,
    company_name: customer.company_name,
    details: businessDetailsOf(customer.metadata),
    address:
      addresses.find(({ is_default_billing }) => is_default_billing) ??
      addresses.find(({ is_default_shipping }) => is_default_shipping) ??
      addresses[0] ??
      null,
    seller_country: seller.country_code,
  }
}

/** The business details of a customer as the API shows them, and what an invoice still lacks. */
export function toHttpBusinessDetails(customer: CompanyCustomer): HttpBusinessDetails {
  const { company_name, details, address, seller_country } = customer
  const { tax_id, register_number, bank_name, iban } = companyFacts(details)
  const is_company = Boolean(company_name || address?.company || tax_id || register_number)
  const isHome = seller_country === "ro" && (address?.country_code ?? "ro") === "ro"
  const missing: HttpMissingDetail[] = [
    ...(is_company && isHome && !tax_id ? ["tax_id" as const] : []),
    ...(address?.address_1 && address.city ? [] : ["address" as const]),
  ]
  return { tax_id, register_number, bank_name, iban, is_company, missing }
}
