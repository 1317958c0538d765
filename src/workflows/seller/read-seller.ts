import type { MedusaContainer } from "@medusajs/framework/types"
import {
  type PartySnapshot,
  SALES_ORDER_MODULE,
  type SalesOrderModuleService,
  SELLER_ID,
  type StoredSellerRow,
} from "../../modules/sales_order"
import type { HttpSeller } from "../../types/http"
import { businessDetailsOf, type CompanyFacts, companyFacts } from "../../utils/business-details"
import { taxCurrencyOf } from "../../utils/document-zone"
import { readRow } from "../../utils/read-rows"

/** The seller, and where the logo is. */
export type SellerWithLogo = HttpSeller & { logo_file_id: string | null; logo_mime_type: string | null }

async function findSaved(container: MedusaContainer): Promise<StoredSellerRow | undefined> {
  const [row] = await container
    .resolve<SalesOrderModuleService>(SALES_ORDER_MODULE)
    .listSellers({ id: SELLER_ID })
  return row as StoredSellerRow | undefined
}

type StoreRow = {
  name?: string
  metadata?: Record<string, unknown> | null
  supported_currencies?: { currency_code: string; is_default: boolean }[]
}

/** What the host's store says of itself. */
async function readStore(container: MedusaContainer) {
  const store = await readRow<StoreRow>(container, {
    entity: "store",
    fields: ["name", "metadata", "supported_currencies.currency_code", "supported_currencies.is_default"],
    pagination: { take: 1 },
  })
  const currency = store?.supported_currencies?.find(({ is_default }) => is_default)
  return {
    name: store?.name ?? "",
    business_details: businessDetailsOf(store?.metadata),
    currency_code: currency?.currency_code ?? null,
  }
}

/** Who sells, as documents print it: what was saved in the settings, else what the host's store says of itself. */
export async function readSeller(container: MedusaContainer): Promise<SellerWithLogo> {
  const saved = await findSaved(container)
  if (saved) {
    const { id: _, created_at: _c, updated_at: _u, deleted_at: _d, ...seller } = saved
    return { ...seller, has_logo: seller.logo_file_id !== null }
  }
  const { name, business_details } = await readStore(container)
  return {
    name,
    ...companyFacts(business_details),
    city: null,
    province: null,
    postal_code: null,
    country_code: null,
    offer_terms: null,
    footer: null,
    has_logo: false,
    logo_file_id: null,
    logo_mime_type: null,
  }
}

/** The seller as an invoice keeps it, with the currency it pays its taxes in. */
export async function readSellerSnapshot(container: MedusaContainer): Promise<PartySnapshot> {
  const [saved, store] = await Promise.all([findSaved(container), readStore(container)])
  if (!saved) {
    return store
  }
  const { name, email, phone, footer, address_1, city, province, postal_code, country_code } = saved
  const facts: Omit<CompanyFacts, "address_1" | "email" | "phone"> = {
    tax_id: saved.tax_id,
    register_number: saved.register_number,
    share_capital: saved.share_capital,
    website: saved.website,
    bank_name: saved.bank_name,
    iban: saved.iban,
  }
  return {
    ...{ name, email, phone, footer },
    address: { address_1, city, province, postal_code, country_code },
    business_details: facts,
    currency_code: taxCurrencyOf(country_code) ?? store.currency_code,
  }
}

/** The seller as the API shows it: where the logo is stored stays inside. */
export function toHttpSeller({ logo_file_id: _, logo_mime_type: _m, ...seller }: SellerWithLogo): HttpSeller {
  return seller
}
