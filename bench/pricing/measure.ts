import { getVariantPriceSetsStep } from "@medusajs/medusa/core-flows"
import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types"
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { buildShop, type Shop } from "../../integration-tests/helpers"
import { queriesOf } from "../../integration-tests/helpers/count-queries"
import { editLines, type PricedLine } from "../../src/modules/offer"
import { priceOfferWorkflow } from "../../src/workflows/offer/price-offer"
import { sideBySide } from "../lib/measure.mjs"
import { buildGroups, buildPriceLists, buildProducts, buildRules } from "./catalog"

const LINES = 100
const SIZES = [10, 100, 500]

type Line = { variant_id: string; quantity: number }
type MedusaPrices = Record<string, { calculated_amount: number }>

/** Lines that start with this are shown by the runner. */
const print = (line: string) => console.log(`» ${line}`)

/** Medusa's own price calculation, as its carts and orders use it. */
const medusaPricesWorkflow = createWorkflow("medusa-prices", (input: { data: object[] }) => {
  return new WorkflowResponse(getVariantPriceSetsStep(input as never))
})

/** Both ways of pricing the same lines for the same customer. */
function waysOf(container: MedusaContainer, shop: Shop, lines: Line[]) {
  const customer_id = shop.customers.partner.id
  const { region_id, currency_code } = shop
  const customer = { id: customer_id, groups: [{ id: shop.customer_group_id }] }
  const header = {
    ...{ customer_id, region_id, currency_code, shipping_option_id: null, shipping_amount: 0 },
    ...{ discount_type: null, discount_value: null, shipping_address: { country_code: "ro" } },
  }
  const drafts = editLines([], { add: lines })
  const data = lines.map(({ variant_id, quantity }, index) => ({
    ...{ id: String(index), variantId: variant_id },
    context: { currency_code, region_id, customer_id, customer, quantity },
  }))
  return {
    offer: async () => {
      const input = { header, lines: drafts, max_discount_percent: null }
      return (await priceOfferWorkflow(container).run({ input })).result.lines as PricedLine[]
    },
    medusa: async () =>
      (await medusaPricesWorkflow(container).run({ input: { data } })).result as unknown as MedusaPrices,
  }
}

/** What is measured must be the same thing: every line has the price that Medusa gives it. */
async function assertSamePrices({ offer, medusa }: ReturnType<typeof waysOf>): Promise<void> {
  const [lines, prices] = [await offer(), await medusa()]
  lines.forEach((line, index) => {
    if (line.list_price !== prices[index].calculated_amount) {
      throw new Error(`Line ${index}: ${line.list_price} is not ${prices[index].calculated_amount}`)
    }
  })
  const ruled = lines.filter(({ discount_source }) => discount_source === "rule").length
  const listed = new Set(lines.map(({ price_list_title }) => price_list_title)).size
  print(
    `${lines.length} lines, ${ruled} with a rule's discount, prices of ${listed} sources, all as Medusa's`,
  )
}

/** Run with `medusa exec`: medians of both in turn, then how often each asks the database. */
export default async function measure({ container, args }: ExecArgs): Promise<void> {
  const rounds = Number(args[0])
  const shop = await buildShop(container)
  const groups = await buildGroups(container)
  const products = await buildProducts(container, shop, groups)
  const variants = products.map(({ variant_id }) => variant_id)
  await buildPriceLists(container, shop, variants)
  await buildRules(
    container,
    shop,
    groups,
    products.map(({ product_id }) => product_id),
  )
  const lines = (count: number, quantityOf: (index: number) => number) =>
    Array.from({ length: count }, (_, index) => variants[(index * 7) % variants.length]).map(
      (variant_id, index) => ({ variant_id, quantity: quantityOf(index) }),
    )
  const varied = (index: number) => 1 + ((index * 7) % 60)

  print(`Pricing ${LINES} lines, 1,000 rules, 3 price lists; medians of ${rounds} rounds in ms`)
  const quantities = { "60 different": varied, "all the same": () => 5 }
  const rows: string[] = []
  for (const [name, quantityOf] of Object.entries(quantities)) {
    const ways = waysOf(container, shop, lines(LINES, quantityOf))
    await assertSamePrices(ways)
    const times = await sideBySide(rounds, ways)
    const row = [times.offer, times.medusa].map((value) => value.toFixed(1).padStart(8)).join(" ")
    rows.push(`${name.padEnd(14)} ${row} ${(times.offer / times.medusa).toFixed(2).padStart(7)}`)
  }
  print("ratio = the whole pricing (rules, taxes, totals) ÷ Medusa's price calculation alone")
  print("quantities        offer   medusa   ratio")
  rows.forEach(print)

  print("statements to the database")
  print("lines    offer   medusa")
  for (const size of SIZES) {
    const { offer, medusa } = waysOf(container, shop, lines(size, varied))
    const counts = [await queriesOf(container, offer), await queriesOf(container, medusa)]
    print(`${String(size).padStart(5)} ${counts.map(({ length }) => String(length).padStart(8)).join(" ")}`)
  }
}
