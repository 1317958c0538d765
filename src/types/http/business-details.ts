/** What an invoice must say of its buyer and does not know yet. */
export type HttpMissingDetail = "tax_id" | "address"

/** What documents print of a customer's company. */
export type HttpBusinessDetails = {
  /** CUI/CIF or VAT id, without spaces; with the country's prefix when registered for VAT. */
  tax_id: string | null
  /** Nr. Reg. Com. */
  register_number: string | null
  bank_name: string | null
  /** Without spaces. */
  iban: string | null
  /** Whether documents take the customer for a company: its name, tax id or register number is known. */
  is_company: boolean
  /** What an invoice to this customer could not be issued without, unless the order's billing address brings it. */
  missing: HttpMissingDetail[]
}
