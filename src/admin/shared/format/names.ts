import type { HttpRep } from "../../../types/http"

type Named = { name: string; names?: Record<string, string> | null }

/** The name in the dashboard's language, else the plain one. */
export const nameOf = (thing: Named, language: string) => thing.names?.[language] ?? thing.name

export function repName(rep: HttpRep | undefined): string | undefined {
  if (!rep?.user) {
    return undefined
  }
  const { first_name, last_name, email } = rep.user
  return [first_name, last_name].filter(Boolean).join(" ") || email
}

export const initialsOf = (name: string) =>
  name
    .split(/[\s@.]+/)
    .filter(Boolean)
    .slice(0, 2)
    .map((word) => word[0].toUpperCase())
    .join("")

/** Who buys: the company, else the person. */
export const buyerOf = (card: { company_name: string | null; contact_name: string | null }) =>
  card.company_name ?? card.contact_name

type NamedInCompany = { name?: string | null; company_name?: string | null }

/** The company beside a name, unless that is the company's own: then no person is known yet. */
export const companyBeside = ({ name, company_name }: NamedInCompany) =>
  company_name === name ? undefined : company_name

type Customer = {
  company_name?: string | null
  first_name?: string | null
  last_name?: string | null
  email: string | null
}

/** A customer of the shop: the company, else the person, else the address. */
export const customerName = ({ company_name, first_name, last_name, email }: Customer) =>
  company_name || [first_name, last_name].filter(Boolean).join(" ") || email
