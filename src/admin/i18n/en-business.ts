/** English, namespace `crm`: what documents print of a customer's company. The same keys as `ro-business.ts`. */
export const business = {
  business: {
    title: "Business details",
    subtitle: "Printed on this customer's documents.",
    edit: "Edit business details",
    none: "Nothing known yet. With a tax ID the customer's invoices can be issued to the company.",
    incomplete: "Not enough for an invoice",
    missing: {
      tax_id: "The tax ID is missing: an invoice to a company needs it.",
      address: "There is no address: an invoice needs one, here or on the order.",
    },
    fields: {
      tax_id: "Tax ID (CUI / VAT)",
      register_number: "Trade register no.",
      bank_name: "Bank",
      iban: "IBAN",
    },
    hints: {
      tax_id:
        "With the country's letters before it if the company is registered for VAT, such as RO18547290.",
      register_number: "Such as J40/1234/2020.",
      iban: "Spaces do not matter.",
    },
    invalid: {
      tax_id: "This is not a Romanian tax ID: its check digit is wrong",
      iban: "This is not an IBAN: its check digits are wrong",
    },
  },
}
