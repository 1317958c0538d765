import { inOneHost } from "../helpers/in-one-host"
import { discounts } from "./offer-editing/discounts.suite"
import { lines } from "./offer-editing/lines.suite"
import { prices } from "./offer-editing/prices.suite"
import { refusals } from "./offer-editing/refusals.suite"

inOneHost({ lines, prices, discounts, refusals })
