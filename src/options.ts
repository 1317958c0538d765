import { type CountryCode, isSupportedCountry } from "libphonenumber-js/min"
import { z } from "@medusajs/framework/zod"
import { crmError } from "./errors/crm-error"

/**
 * What a host may write under `plugins: [{ resolve: "medusa-plugin-crm", options: { … } }]`.
 * Every option has a default; unknown options are refused at start-up.
 */
export const crmOptionsSchema = z.strictObject({
  /** Key of the role that a dashboard user gets on first contact with the CRM. The store's first user becomes sales manager. */
  default_role: z.string().min(1).default("sales_rep"),
  /** Country of phone numbers that are written without one: ISO 3166, two letters. */
  default_country: z
    .custom<CountryCode>((code) => typeof code === "string" && isSupportedCountry(code), {
      message: "two capital letters of a country, such as RO",
    })
    .default("RO"),
  /** Days that a new offer stays valid. */
  offer_validity_days: z.int().min(1).max(3650).default(30),
  /** The most lines that an offer may have. Each costs time and memory when it is priced, printed and accepted. */
  max_offer_lines: z.int().min(1).max(5000).default(1000),
  /** How large a file on a lead or an opportunity may be. */
  max_file_megabytes: z.int().min(1).max(2048).default(20),
  /** How many files one lead or opportunity may have, and how much they may measure together. */
  max_record_files: z.int().min(1).max(10_000).default(100),
  max_record_megabytes: z.int().min(1).max(1_000_000).default(200),
  /** Days from an invoice's issue to its due date. */
  payment_terms_days: z.int().min(0).max(3650).default(30),
  /** What an invoice charges unless it is said: all that was ordered, or only what was delivered. */
  invoice_from: z.enum(["ordered", "delivered"]).default("ordered"),
  /** Sales channels (ids) whose orders become sales orders of the CRM by themselves, wherever they were placed. */
  take_in_sales_channels: z.array(z.string().min(1)).max(100).default([]),
  /**
   * Key in a variant's metadata that held what one piece costs the seller, before costs had a table of their own: a
   * number in the store's default currency, or numbers by currency code. Still read, as "cost" unless given, for
   * variants without a cost in the table; null reads no metadata.
   * @deprecated Metadata are public. The script `import-variant-costs` moves what they hold; 0.2.0 drops the option.
   */
  cost_metadata_key: z.string().min(1).max(100).nullish(),
  /**
   * Where a customer opens an offer: an address with `{token}` in it, such as "https://shop.ro/oferta/{token}", whose
   * page reads `/store/crm/offers/:token`. Unless given, the plugin's own page on the backend.
   */
  offer_link: z
    .string()
    .regex(/^https?:\/\/.*\{token\}/, 'an address with "{token}" where the token belongs')
    .optional(),
})

/** The options after defaults are filled in. */
export type CrmOptions = z.infer<typeof crmOptionsSchema>

/**
 * Reads the plugin's options.
 * @throws MedusaError invalid_data naming each option that is wrong
 */
export function parseCrmOptions(options: Record<string, unknown> | undefined): CrmOptions {
  // Medusa hands its own database settings over in the same object.
  const { database: _, ...own } = options ?? {}
  const parsed = crmOptionsSchema.safeParse(own)
  if (parsed.success) {
    return parsed.data
  }
  const problems = parsed.error.issues.map(
    (issue) => `${issue.path.join(".") || "options"}: ${issue.message}`,
  )
  throw crmError("configuration_invalid", {
    reason: `medusa-plugin-crm: the options in medusa-config are not valid. ${problems.join("; ")}`,
  })
}
