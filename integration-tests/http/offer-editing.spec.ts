import { inOneHost } from "../helpers/in-one-host"
import { discountRules } from "./offer-editing/discount-rules.suite"
import { costs } from "./offer-editing/costs.suite"
import { discounts } from "./offer-editing/discounts.suite"
import { linePrices } from "./offer-editing/line-prices.suite"
import { lines } from "./offer-editing/lines.suite"
import { prices } from "./offer-editing/prices.suite"
import { refusals } from "./offer-editing/refusals.suite"

inOneHost({
  ...{ lines, "line prices": linePrices, prices, discounts, costs },
  "discount rules": discountRules,
  refusals,
})
