/** What a host keeps of a company in the metadata of a customer or a store. */
export type BusinessDetails = Record<string, unknown> | null

/** What documents print of a company. */
export type CompanyFacts = {
  tax_id: string | null
  register_number: string | null
  share_capital: string | null
  address_1: string | null
  email: string | null
  phone: string | null
  website: string | null
  bank_name: string | null
  iban: string | null
}

/** The keys under which hosts keep a fact, the plainest first; Romanian shops often write the Romanian word. */
const KEYS: Record<keyof CompanyFacts, string[]> = {
  tax_id: ["tax_id", "cui", "cif", "vat_id", "vat_number"],
  register_number: ["register_number", "reg_com", "registration_number"],
  share_capital: ["share_capital", "capital_social"],
  address_1: ["address_1", "address"],
  email: ["email"],
  phone: ["phone"],
  website: ["website"],
  bank_name: ["bank_name", "bank"],
  iban: ["iban"],
}

/** The business details in a metadata, if there are any. */
export function businessDetailsOf(metadata: Record<string, unknown> | null | undefined): BusinessDetails {
  const details = metadata?.business_details
  return details && typeof details === "object" ? (details as Record<string, unknown>) : null
}

/** Business details under the names documents know them by; what is no text is left out. */
export function companyFacts(details: BusinessDetails | undefined): CompanyFacts {
  const fact = (keys: string[]) => {
    const found = keys
      .map((key) => details?.[key])
      .find((value) => ["string", "number"].includes(typeof value))
    return found === undefined ? null : String(found).trim() || null
  }
  return Object.fromEntries(Object.entries(KEYS).map(([name, keys]) => [name, fact(keys)])) as CompanyFacts
}

/** Business details with some facts changed: under their plain names, whatever other name the host kept them by; null empties. */
export function withCompanyFacts(
  details: BusinessDetails,
  change: Partial<CompanyFacts>,
): Record<string, unknown> {
  const given = Object.entries(change).filter(([, value]) => value !== undefined)
  const replaced = new Set(given.flatMap(([name]) => KEYS[name as keyof CompanyFacts]))
  const kept = Object.entries(details ?? {}).filter(([key]) => !replaced.has(key))
  return { ...Object.fromEntries(kept), ...Object.fromEntries(given) }
}
