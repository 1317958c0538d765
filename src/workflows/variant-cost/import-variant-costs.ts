import { updateProductVariantsWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { type CostFields, metadataCosts, OFFER_MODULE, type OfferModuleService } from "../../modules/offer"
import { readDefaultCurrency } from "../market/default-currency"
import { readToday } from "../seller/read-today"
import { type CostedVariant, findMetadataCosts } from "./find-metadata-costs"

const BATCH = 200

/** What an import did. */
export type ImportedCosts = {
  /** Variants whose metadata hold no cost any more. */
  variants: number
  /** Costs that are in the table now; those that the table knew already stayed as they were there. */
  written: number
  known: number
  /** Variants whose metadata were left alone, as they hold something that is no cost. */
  unreadable: CostedVariant[]
}

type Import = { key: string; default_currency: string | null; today: string }

/** Writes the costs of one batch, then takes them out of the metadata: whatever stops it between, both can be done again. */
async function importBatch(
  container: MedusaContainer,
  batch: CostedVariant[],
  { key, default_currency, today: day }: Import,
): Promise<ImportedCosts> {
  const offers = container.resolve<OfferModuleService>(OFFER_MODULE)
  const read = batch.map((variant) => ({ variant, costs: metadataCosts(variant.stored, default_currency) }))
  const unreadable = read.flatMap(({ variant, costs }) => (costs ? [] : [variant]))
  const moved = read.flatMap(({ variant, costs }) => (costs ? [{ variant_id: variant.id, costs }] : []))
  const found = moved.flatMap(({ variant_id, costs }) =>
    costs.map((cost): CostFields => ({ variant_id, ...cost, valid_from: day })),
  )
  const variant_ids = moved.map(({ variant_id }) => variant_id)
  const keyOf = (cost: Pick<CostFields, "variant_id" | "currency_code">) =>
    `${cost.variant_id} ${cost.currency_code}`
  const inForce = new Set((await offers.listCostsOn({ variant_ids, day })).map(keyOf))
  const written = await offers.addMissingCosts(found.filter((cost) => !inForce.has(keyOf(cost))))
  if (moved.length) {
    await updateProductVariantsWorkflow(container).run({
      // To Medusa an empty text removes the key.
      input: { product_variants: variant_ids.map((id) => ({ id, metadata: { [key]: "" } })) },
    })
  }
  return { variants: moved.length, written, known: found.length - written, unreadable }
}

/**
 * Moves the costs that variants' metadata hold into the table, valid from today, where the table does not know better.
 * May be stopped at any time and run again.
 * @param key of the metadata
 * @param onProgress is told after each batch what was done so far
 */
export async function importVariantCosts(
  container: MedusaContainer,
  key: string,
  onProgress: (done: ImportedCosts) => void = () => undefined,
): Promise<ImportedCosts> {
  const [default_currency, today] = await Promise.all([readDefaultCurrency(container), readToday(container)])
  const done: ImportedCosts = { variants: 0, written: 0, known: 0, unreadable: [] }
  for (let after = ""; ;) {
    const batch = await findMetadataCosts(container, key, { take: BATCH, after })
    const { variants, written, known, unreadable } = await importBatch(container, batch, {
      ...{ key, default_currency, today },
    })
    done.variants += variants
    done.written += written
    done.known += known
    done.unreadable.push(...unreadable)
    if (batch.length < BATCH) {
      return done
    }
    onProgress(done)
    after = batch[batch.length - 1].id
  }
}
