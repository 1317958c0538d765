import type { ExecArgs } from "@medusajs/framework/types"
import { crmError } from "../errors/crm-error"
import { OFFER_MODULE, type OfferModuleService } from "../modules/offer"
import { type ImportedCosts, importVariantCosts } from "../workflows/variant-cost/import-variant-costs"

const counts = ({ variants, written, known }: ImportedCosts) =>
  `${variants} variants: ${written} costs moved out of the metadata, ${known} were in the table already`

/**
 * Run with `npx medusa exec`: moves what variants cost from their metadata, which everybody may read, into the CRM's
 * table. It may be stopped and run again. A word behind it is another key than that of the option `cost_metadata_key`.
 * The exit code is 1 when metadata are left that hold no readable cost.
 */
export default async function importAllVariantCosts({ container, args }: ExecArgs): Promise<void> {
  const key = args[0] ?? container.resolve<OfferModuleService>(OFFER_MODULE).costMetadataKey
  if (!key) {
    throw crmError("configuration_invalid", {
      reason: "The option cost_metadata_key is null: write the key of the metadata behind the script's name",
    })
  }
  const done = await importVariantCosts(container, key, (soFar) => console.log(`so far ${counts(soFar)}`))
  for (const { id, sku, stored } of done.unreadable) {
    console.log(
      `${id} (${sku ?? "no SKU"}): ${JSON.stringify(stored)} under "${key}" is no cost; left as it is. Write a number, or numbers by currency code, and run this again.`,
    )
  }
  console.log(counts(done))
  process.exitCode = done.unreadable.length ? 1 : 0
}
