import { inOneHost } from "../helpers/in-one-host"
import { discounts } from "./offer-editing/discounts.suite"
import { lines } from "./offer-editing/lines.suite"
import { prices } from "./offer-editing/prices.suite"
import { refusals } from "./offer-editing/refusals.suite"
import { acceptance } from "./offer-life/acceptance.suite"
import { copies } from "./offer-life/copies.suite"
import { races } from "./offer-life/races.suite"

inOneHost({
  ...{ lines, prices, discounts, refusals },
  ...{ acceptance, copies, races },
})
