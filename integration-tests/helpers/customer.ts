import {
  createCustomerGroupsWorkflow,
  createCustomersWorkflow,
  createPriceListsWorkflow,
  linkCustomersToCustomerGroupWorkflow,
} from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { PriceListStatus, type PriceListType } from "@medusajs/framework/utils"
import type { BuiltRegion } from "./region"

export type BuiltCustomer = { id: string; email: string; address: BuiltAddress }

export type BuiltAddress = {
  first_name: string
  last_name: string
  company?: string
  address_1: string
  city: string
  postal_code: string
  country_code: string
  phone?: string
}

type CustomerOverrides = Partial<BuiltAddress> & {
  email?: string
  company_name?: string
  group_ids?: string[]
}

let made = 0

/** A customer with one address (in Cluj unless told otherwise), in the given groups. */
export async function buildCustomer(
  container: MedusaContainer,
  { email = `client-${++made}@crm.test`, company_name, group_ids = [], ...place }: CustomerOverrides = {},
): Promise<BuiltCustomer> {
  const address: BuiltAddress = {
    first_name: "Ana",
    last_name: "Pop",
    company: company_name,
    address_1: "Str. Memorandumului 28",
    city: "Cluj-Napoca",
    postal_code: "400114",
    country_code: "ro",
    phone: "+40264123456",
    ...place,
  }
  const { first_name, last_name, phone } = address
  const { result } = await createCustomersWorkflow(container).run({
    input: {
      customersData: [
        {
          email,
          company_name,
          first_name,
          last_name,
          phone,
          addresses: [{ ...address, is_default_billing: true, is_default_shipping: true }],
        },
      ],
    },
  })
  const { id } = result[0]
  for (const group of group_ids) {
    await linkCustomersToCustomerGroupWorkflow(container).run({ input: { id: group, add: [id] } })
  }
  return { id, email, address }
}

export async function buildCustomerGroup(
  container: MedusaContainer,
  { name }: { name: string },
): Promise<string> {
  const { result } = await createCustomerGroupsWorkflow(container).run({
    input: { customersData: [{ name }] },
  })
  return result[0].id
}

export type ListedPrice = {
  variant_id: string
  amount: number
  currency_code?: string
  min_quantity?: number
  max_quantity?: number
}

type PriceListOverrides = {
  title?: string
  type?: PriceListType
  /** Only for the customers of this group; for everybody without. */
  group_id?: string
  starts_at?: string
  ends_at?: string
  prices: ListedPrice[]
}

/** A price list in force, of a sale unless told otherwise. */
export async function buildPriceList(
  container: MedusaContainer,
  region: Pick<BuiltRegion, "currency_code">,
  { title = "Prețuri de parteneri", group_id, prices, ...given }: PriceListOverrides,
): Promise<string> {
  const { result } = await createPriceListsWorkflow(container).run({
    input: {
      price_lists_data: [
        {
          title,
          description: "Prețurile negociate cu partenerii",
          status: PriceListStatus.ACTIVE,
          rules: group_id ? { "customer.groups.id": [group_id] } : {},
          prices: prices.map((price) => ({ currency_code: region.currency_code, ...price })),
          ...given,
        },
      ],
    },
  })
  return result[0].id
}
