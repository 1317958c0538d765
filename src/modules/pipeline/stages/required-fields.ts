/** The fields of an opportunity that a stage may ask for. */
export const REQUIRABLE_FIELDS = [
  "customer_id",
  "company_name",
  "contact_name",
  "email",
  "phone",
  "amount",
  "expected_close_date",
  "source",
  "description",
] as const
export type RequirableField = (typeof REQUIRABLE_FIELDS)[number]
