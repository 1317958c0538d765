import {
  createPricePreferencesWorkflow,
  createRegionsWorkflow,
  createTaxRatesWorkflow,
  createTaxRegionsWorkflow,
  updatePricePreferencesWorkflow,
} from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

export type BuiltRegion = {
  region_id: string
  currency_code: string
  country_code: string
  tax_region_id: string
}

type RegionOverrides = {
  name?: string
  currency_code?: string
  country_code?: string
  rate?: number
  automatic_taxes?: boolean
}

/** A region with one country whose default tax rate is `rate` percent; Romania unless told otherwise. */
export async function buildRegion(
  container: MedusaContainer,
  {
    name = "România",
    currency_code = "ron",
    country_code = "ro",
    rate = 21,
    automatic_taxes = true,
  }: RegionOverrides = {},
): Promise<BuiltRegion> {
  const { result: regions } = await createRegionsWorkflow(container).run({
    input: {
      regions: [
        {
          name,
          currency_code,
          countries: [country_code],
          automatic_taxes,
          payment_providers: ["pp_system_default"],
        },
      ],
    },
  })
  const { result: taxRegions } = await createTaxRegionsWorkflow(container).run({
    input: [
      {
        country_code,
        provider_id: "tp_system",
        default_tax_rate: { name: `TVA ${rate}%`, code: `VAT${rate}`, rate },
      },
    ],
  })
  return { region_id: regions[0].id, currency_code, country_code, tax_region_id: taxRegions[0].id }
}

/** Another rate for some products (11 % unless told otherwise); the region's default stays for the rest. */
export async function buildTaxRate(
  container: MedusaContainer,
  region: Pick<BuiltRegion, "tax_region_id">,
  { product_ids, rate = 11 }: { product_ids: string[]; rate?: number },
): Promise<{ tax_rate_id: string; rate: number }> {
  const { result } = await createTaxRatesWorkflow(container).run({
    input: [
      {
        tax_region_id: region.tax_region_id,
        name: `TVA ${rate}%`,
        code: `VAT${rate}`,
        rate,
        rules: product_ids.map((reference_id) => ({ reference: "product", reference_id })),
      },
    ],
  })
  return { tax_rate_id: result[0].id, rate }
}

/** Says whether the prices of a currency, or those made for one region, already contain the tax. */
export async function setTaxInclusive(
  container: MedusaContainer,
  target: { attribute: "currency_code" | "region_id"; value: string },
  is_tax_inclusive = true,
): Promise<void> {
  const [existing] = await container.resolve(Modules.PRICING).listPricePreferences(target)
  if (existing) {
    await updatePricePreferencesWorkflow(container).run({
      input: { selector: { id: [existing.id] }, update: { is_tax_inclusive } },
    })
    return
  }
  await createPricePreferencesWorkflow(container).run({ input: [{ ...target, is_tax_inclusive }] })
}
