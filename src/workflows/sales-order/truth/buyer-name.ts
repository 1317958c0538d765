type Person = { first_name?: string | null; last_name?: string | null }
type Address = (Person & { company?: string | null }) | null

/** What a host order says of who bought. */
export type BuyerOfOrder = {
  id: string
  email: string | null
  customer?: (Person & { company_name?: string | null }) | null
  billing_address?: Address
  shipping_address?: Address
}

const nameOf = (of: Person | null | undefined) => [of?.first_name, of?.last_name].filter(Boolean).join(" ")

/** Who bought: the company, else the person, else whatever tells them from others. */
export function buyerNameOf({ customer, id, email, ...addresses }: BuyerOfOrder): string {
  const address = addresses.billing_address ?? addresses.shipping_address
  return customer?.company_name || address?.company || nameOf(customer) || nameOf(address) || email || id
}
