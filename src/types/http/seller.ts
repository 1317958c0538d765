/** Who sells: what documents print of the store's company. */
export type HttpSeller = {
  name: string
  tax_id: string | null
  register_number: string | null
  share_capital: string | null
  address_1: string | null
  city: string | null
  province: string | null
  postal_code: string | null
  country_code: string | null
  email: string | null
  phone: string | null
  website: string | null
  bank_name: string | null
  iban: string | null
  has_logo: boolean
  offer_terms: string | null
  footer: string | null
}
